package dev.tocsin.reader.yaml;

import dev.tocsin.diagnostic.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds trees from the events of a YAML parser, which spares resolving tags and making objects of
 * classes. Aliases stand for the very node that they name, and {@code <<} adds what a mapping does
 * not say itself, as Go's {@code yaml.v3} has it.
 */
public final class YamlTree {
  private static final int DEEPEST = 100;

  private final Reading reading;
  private final Parser events;
  private final Map<String, @Nullable Node> anchors = new HashMap<>();

  private YamlTree(Reading reading) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.reading = reading;
    this.events = new ParserImpl(new StreamReader(reading.file().text()), options);
  }

  /** The documents of a file as far as they can be read; what is wrong is told. */
  public static List<Node> read(Reading reading) {
    List<Node> documents = new ArrayList<>();
    try {
      YamlTree tree = new YamlTree(reading);
      while (!tree.events.checkEvent(ID.StreamEnd)) {
        if (tree.events.checkEvent(ID.DocumentStart)) {
          tree.events.getEvent();
          tree.anchors.clear();
          documents.add(tree.node(0));
        } else {
          tree.events.getEvent();
        }
      }
    } catch (MarkedYAMLException wrong) {
      Mark mark = wrong.getProblemMark() == null ? wrong.getContextMark() : wrong.getProblemMark();
      String context = wrong.getContext() == null ? "" : wrong.getContext() + ": ";
      refuse(reading, place(reading, mark), context + wrong.getProblem());
    } catch (ReaderException wrong) {
      String character = "U+%04X".formatted(wrong.getCodePoint());
      Origin origin = reading.file().at(Math.max(0, wrong.getPosition()));
      refuse(reading, origin, "the character " + character + " can't stand in YAML");
    } catch (TooDeep wrong) {
      refuse(reading, place(reading, wrong.mark), "more than " + DEEPEST + " levels");
    }
    return documents;
  }

  private static void refuse(Reading reading, Origin origin, String why) {
    reading.refuse(Reading.SYNTAX, origin, "this is no YAML: " + why, "mend the syntax");
  }

  private static Origin place(Reading reading, @Nullable Mark mark) {
    return mark == null
        ? reading.file().start()
        : Origin.inFile(reading.file().path(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  private Node node(int depth) {
    Event event = events.getEvent();
    Mark mark = event.getStartMark();
    if (depth > DEEPEST) {
      throw new TooDeep(mark);
    }
    if (event instanceof AliasEvent alias) {
      return named(alias, mark);
    }
    String anchor = ((NodeEvent) event).getAnchor();
    if (anchor != null) {
      anchors.put(anchor, null);
    }
    Node node = content(event, mark, depth);
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    return node;
  }

  private Node content(Event event, Mark mark, int depth) {
    int line = mark.getLine() + 1;
    int column = mark.getColumn() + 1;
    if (event instanceof ScalarEvent scalar) {
      boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN && scalar.getTag() == null;
      return new Scalar(scalar.getValue(), plain, line, column);
    }
    if (event instanceof SequenceStartEvent) {
      List<Node> items = new ArrayList<>();
      while (!events.checkEvent(ID.SequenceEnd)) {
        items.add(node(depth + 1));
      }
      events.getEvent();
      return new Sequence(items, line, column);
    }
    if (event instanceof MappingStartEvent) {
      return new Mapping(entries(depth), line, column);
    }
    throw new IllegalStateException("a YAML event that begins no node: " + event);
  }

  private Node named(AliasEvent alias, Mark mark) {
    Node node = anchors.get(alias.getAnchor());
    if (node == null) {
      String why =
          anchors.containsKey(alias.getAnchor())
              ? "the anchor `" + alias.getAnchor() + "` contains itself"
              : "there is no anchor `" + alias.getAnchor() + "` before this";
      refuse(reading, place(reading, mark), why);
      return new Scalar("", true, mark.getLine() + 1, mark.getColumn() + 1);
    }
    return node;
  }

  private List<Mapping.Entry> entries(int depth) {
    List<Mapping.Entry> entries = new ArrayList<>();
    List<Node> merged = List.of();
    Set<String> names = new HashSet<>();
    while (!events.checkEvent(ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = node(depth + 1);
      if (!(key instanceof Scalar name)) {
        reading.refuse(key, "a key must be text, not " + key.kind(), "write a name");
      } else if (name.plain() && name.value().equals("<<")) {
        merged = value instanceof Sequence list ? list.items() : List.of(value);
      } else if (names.add(name.value())) {
        entries.add(new Mapping.Entry(name, value));
      } else {
        reading.refuse(
            Reading.DUPLICATE_KEY, name, "`" + name.value() + "` is there twice", "remove one");
      }
    }
    events.getEvent();
    merged.forEach(node -> merge(node, names, entries));
    return entries;
  }

  private void merge(Node node, Set<String> names, List<Mapping.Entry> entries) {
    if (!(node instanceof Mapping more)) {
      reading.refuse(
          node,
          "`<<` takes a mapping or a list of mappings, not " + node.kind(),
          "name the anchor of a mapping");
      return;
    }
    for (Mapping.Entry entry : more.entries()) {
      if (names.add(entry.key().value())) {
        entries.add(entry);
      }
    }
  }

  /** Nesting that only an attack has. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Mark mark;

    private TooDeep(Mark mark) {
      this.mark = mark;
    }
  }
}
