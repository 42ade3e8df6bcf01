package dev.tocsin.reader.yaml;

import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.unit.PrometheusDuration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of which it is known what each value has to be. What is something else is told and
 * taken for not said.
 */
public final class Fields {
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
  private static final Set<String> OLD_TRUE =
      Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON");
  private static final Set<String> OLD_FALSE =
      Set.of("n", "N", "no", "No", "NO", "off", "Off", "OFF");

  /** A longer list helps nobody. */
  private static final int MOST_LISTED = 12;

  private final Mapping mapping;
  private final Reading reading;

  private Fields(Mapping mapping, Reading reading) {
    this.mapping = mapping;
    this.reading = reading;
  }

  /**
   * The fields of a node; none where it is nothing, or something else.
   *
   * @param what what the node is, such as {@code a rule group}
   */
  public static Fields of(@Nullable Node node, String what, Reading reading) {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping, reading);
    }
    if (node != null && !(node instanceof Scalar scalar && scalar.isNull())) {
      reading.refuse(
          node,
          what + " has names and values, this is " + node.kind(),
          "write `name: value` lines");
    }
    return new Fields(
        new Mapping(List.of(), node == null ? 1 : node.line(), node == null ? 1 : node.column()),
        reading);
  }

  /** The same, where each key that is not among these is told. */
  public Fields only(Set<String> known) {
    for (Mapping.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!known.contains(key)) {
        String fix =
            DidYouMean.nearest(key, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElseGet(() -> choice(known));
        reading.refuse(Reading.UNKNOWN_KEY, entry.key(), "`" + key + "` is not known here", fix);
      }
    }
    return this;
  }

  private static String choice(Set<String> known) {
    return known.size() > MOST_LISTED
        ? "check its spelling and its place"
        : "known are " + String.join(", ", known.stream().sorted().toList());
  }

  /** Where the mapping begins. */
  public Origin origin() {
    return reading.file().at(mapping);
  }

  public Mapping mapping() {
    return mapping;
  }

  /** The value of a name; null where nothing is said. */
  public @Nullable Node get(String key) {
    Node node = mapping.get(key);
    return node instanceof Scalar scalar && scalar.isNull() ? null : node;
  }

  public boolean has(String key) {
    return get(key) != null;
  }

  /** The scalar of a name; null where nothing is said. */
  public @Nullable Scalar scalar(String key) {
    Node node = get(key);
    if (node == null || node instanceof Scalar) {
      return (Scalar) node;
    }
    reading.refuse(node, "`" + key + "` is one value, this is " + node.kind(), "write one value");
    return null;
  }

  /** A text; empty where nothing is said. */
  public String text(String key) {
    Scalar scalar = scalar(key);
    return scalar == null ? "" : scalar.value();
  }

  /** Yes or no. */
  public boolean flag(String key, boolean otherwise) {
    Scalar scalar = scalar(key);
    if (scalar == null) {
      return otherwise;
    }
    String value = scalar.value();
    if ((scalar.plain() && TRUE.contains(value)) || OLD_TRUE.contains(value)) {
      return true;
    }
    if (!(scalar.plain() && FALSE.contains(value)) && !OLD_FALSE.contains(value)) {
      refuse(scalar, key, "true or false", "true");
      return otherwise;
    }
    return false;
  }

  /** A whole number; null where nothing is said. */
  public @Nullable Long number(String key) {
    Scalar scalar = scalar(key);
    if (scalar == null) {
      return null;
    }
    try {
      if (scalar.plain()) {
        return Long.decode(scalar.value().replace("_", ""));
      }
    } catch (NumberFormatException none) {
      // told below
    }
    refuse(scalar, key, "a whole number", "10");
    return null;
  }

  /** A duration as Prometheus writes it; null where nothing is said. */
  public @Nullable Duration duration(String key) {
    Scalar scalar = scalar(key);
    if (scalar == null) {
      return null;
    }
    Duration duration = PrometheusDuration.parse(scalar.value()).orElse(null);
    if (duration == null) {
      refuse(scalar, key, "a duration", "5m or 1h30m");
    }
    return duration;
  }

  /** The items of a list; none where nothing is said. */
  public List<Node> list(String key) {
    Node node = get(key);
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    if (node != null) {
      refuse(node, key, "a list", "- before each of its items");
    }
    return List.of();
  }

  /** Likewise without the items that are nothing, which Go passes over in lists of structures. */
  public List<Node> listWithoutNulls(String key) {
    return list(key).stream()
        .filter(item -> !(item instanceof Scalar scalar && scalar.isNull()))
        .toList();
  }

  /** The texts of a list; none where nothing is said. */
  public List<Scalar> texts(String key) {
    List<Scalar> texts = new ArrayList<>();
    for (Node item : list(key)) {
      if (item instanceof Scalar scalar) {
        texts.add(scalar);
      } else {
        reading.refuse(
            item, "`" + key + "` is a list of texts, this is " + item.kind(), "write a text");
      }
    }
    return texts;
  }

  /** Names with texts, in their order; none where nothing is said. Findings may point into them. */
  public Map<Scalar, String> map(String key) {
    Map<Scalar, String> map = new LinkedHashMap<>();
    Fields fields = of(get(key), "`" + key + "`", reading);
    Origin origin = origin();
    for (Mapping.Entry entry : fields.mapping.entries()) {
      Scalar text = fields.scalar(entry.key().value());
      map.put(entry.key(), text == null ? "" : text.value());
      if (text != null) {
        reading.wrote(origin, text);
      }
    }
    return map;
  }

  /** A mapping below this one; without fields where nothing is said. */
  public Fields fields(String key) {
    return of(get(key), "`" + key + "`", reading);
  }

  private void refuse(Node node, String key, String what, String example) {
    reading.refuse(
        node, "`" + key + "` is " + what + ", this is " + node.kind(), "write " + example);
  }
}
