package dev.tocsin.pipeline.settings;

import dev.tocsin.check.Checks;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.unit.PrometheusDuration;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads settings; whatever is unknown or no value is refused with its line. */
final class SettingsReader {
  private static final String CHECKS = "checks";
  private static final String FAIL_ON = "fail-on";
  private static final String BASELINE = "baseline";
  private static final String LEVEL = "level";
  private static final List<String> LEVELS = List.of("error", "warning", "info", "off");
  private static final List<String> WEIGHTS = List.of("error", "warning", "info", "never");

  private final String file;
  private final @Nullable Path folder;

  /**
   * @param folder what paths are relative to
   */
  SettingsReader(String file, @Nullable Path folder) {
    this.file = file;
    this.folder = folder;
  }

  Settings read(String text) {
    Node root = compose(text);
    Settings settings = Settings.standard();
    if (root == null) {
      return settings;
    }
    for (NodeTuple entry : entries(root, "the settings")) {
      String key = text(entry.getKeyNode());
      Node value = entry.getValueNode();
      settings =
          switch (key) {
            case CHECKS -> settings.withChecks(checks(value, settings.checks()));
            case FAIL_ON -> settings.withFailOn(level(value, WEIGHTS));
            case BASELINE -> settings.withBaseline(path(value));
            default ->
                throw unknown(
                    entry.getKeyNode(), "setting", key, List.of(CHECKS, FAIL_ON, BASELINE));
          };
    }
    return settings;
  }

  private @Nullable Node compose(String text) {
    try {
      return new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new SettingsException(
          file + ":" + line + ": this is no YAML: " + e.getProblem(), "mend the syntax");
    }
  }

  private CheckSettings checks(Node node, CheckSettings standard) {
    CheckSettings settings = standard;
    for (NodeTuple entry : entries(node, "`checks`")) {
      String name = text(entry.getKeyNode());
      List<CheckInfo> meant =
          Checks.all().stream().map(Check::info).filter(c -> isMeant(name, c)).toList();
      if (meant.isEmpty()) {
        throw unknown(entry.getKeyNode(), "check", name, ids());
      }
      for (CheckInfo check : meant) {
        settings = check(check, entry.getValueNode(), settings);
      }
    }
    return settings;
  }

  /** A name is an id, or {@code group/*} for all of a group. */
  private static boolean isMeant(String name, CheckInfo check) {
    return name.equals(check.id())
        || (name.endsWith("/*") && check.id().startsWith(name.substring(0, name.length() - 1)));
  }

  private static List<String> ids() {
    return Checks.all().stream().map(check -> check.info().id()).toList();
  }

  /** Either a level, or a level and parameters. */
  private CheckSettings check(CheckInfo check, Node node, CheckSettings standard) {
    if (node instanceof ScalarNode) {
      return standard.level(check.id(), level(node, LEVELS));
    }
    CheckSettings settings = standard;
    for (NodeTuple entry : entries(node, "`" + check.id() + "`")) {
      String key = text(entry.getKeyNode());
      if (key.equals(LEVEL)) {
        settings = settings.level(check.id(), level(entry.getValueNode(), LEVELS));
        continue;
      }
      List<String> names =
          new ArrayList<>(check.parameters().stream().map(Parameter::name).toList());
      names.add(LEVEL);
      Parameter<?> parameter =
          check.parameters().stream()
              .filter(p -> p.name().equals(key))
              .findFirst()
              .orElseThrow(
                  () -> unknown(entry.getKeyNode(), "setting of " + check.id(), key, names));
      settings = settings.with(check.id(), parameter, value(parameter, entry.getValueNode()));
    }
    return settings;
  }

  private Object value(Parameter<?> parameter, Node node) {
    return switch (parameter.kind()) {
      case NUMBER -> number(node);
      case DURATION -> duration(node);
      case TEXTS -> list(node).stream().map(this::text).toList();
      case FOLDERS -> list(node).stream().map(this::folder).toList();
    };
  }

  private double number(Node node) {
    try {
      return Double.parseDouble(text(node));
    } catch (NumberFormatException e) {
      throw error(node, "`" + text(node) + "` is no number", "write one, such as 10000");
    }
  }

  private Duration duration(Node node) {
    return PrometheusDuration.parse(text(node))
        .orElseThrow(
            () -> error(node, "`" + text(node) + "` is no duration", "write one, such as 5m"));
  }

  private List<Node> list(Node node) {
    if (!(node instanceof SequenceNode list)) {
      throw error(node, "this is no list", "write one, such as [team, service]");
    }
    return list.getValue();
  }

  private Path folder(Node node) {
    Path folder = path(node);
    if (!Files.isDirectory(folder)) {
      throw error(
          node, "there is no folder `" + text(node) + "`", "name one, relative to this file");
    }
    return folder;
  }

  private Path path(Node node) {
    try {
      Path path = Path.of(text(node));
      return folder == null ? path : folder.resolve(path);
    } catch (InvalidPathException e) {
      throw error(node, "this is no path", "name a file or folder");
    }
  }

  private Optional<Level> level(Node node, List<String> known) {
    String text = text(node);
    if (!known.contains(text)) {
      throw unknown(node, "level", text, known);
    }
    return known.indexOf(text) == known.size() - 1
        ? Optional.empty()
        : Optional.of(Level.valueOf(text.toUpperCase(Locale.ROOT)));
  }

  private List<NodeTuple> entries(Node node, String what) {
    if (!(node instanceof MappingNode mapping)) {
      throw error(node, what + " must have names and values", "write `name: value` lines");
    }
    Set<String> seen = new HashSet<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (!seen.add(text(entry.getKeyNode()))) {
        throw error(
            entry.getKeyNode(), "`" + text(entry.getKeyNode()) + "` is there twice", "remove one");
      }
    }
    return mapping.getValue();
  }

  private String text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw error(node, "a single value belongs here", "write no list and no names");
    }
    return scalar.getValue();
  }

  private SettingsException unknown(Node node, String what, String name, Collection<String> known) {
    String fix =
        DidYouMean.nearest(name, known)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("known are " + String.join(", ", known));
    return error(node, "there is no " + what + " `" + name + "`", fix);
  }

  private SettingsException error(Node node, String problem, String fix) {
    int line = node.getStartMark().getLine() + 1;
    int column = node.getStartMark().getColumn() + 1;
    return new SettingsException(file + ":" + line + ":" + column + ": " + problem, fix);
  }
}
