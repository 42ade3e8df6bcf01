package dev.tocsin.reader.dashboard;

import dev.tocsin.reader.yaml.Mapping;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Scalar;
import dev.tocsin.reader.yaml.Sequence;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the variables that a dashboard reads anywhere. */
final class References {
  /** As Grafana 13 finds them: {@code variableRegex} in its sources. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\$(\\w+)|\\[\\[(\\w+?)(?::\\w+)?]]|\\$\\{(\\w+)(?:\\.[^:^}]+)?(?::[^}]+)?}");

  /** The keys that name a variable without a dollar. */
  private static final Set<String> NAMING = Set.of("repeat");

  /** The kind of variable that Grafana itself adds to all queries. */
  private static final String FILTERS = "adhoc";

  private final Set<String> names = new TreeSet<>();

  private References() {}

  static Set<String> in(Node node) {
    References references = new References();
    references.collect(node);
    return references.names;
  }

  private void collect(Node node) {
    if (node instanceof Mapping mapping) {
      if (mapping.text("type").equals(FILTERS)) {
        names.add(mapping.text("name"));
      }
      for (Mapping.Entry entry : mapping.entries()) {
        if (NAMING.contains(entry.key().value()) && entry.value() instanceof Scalar name) {
          names.add(name.value());
        }
        collect(entry.value());
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::collect);
    } else if (node instanceof Scalar scalar && !scalar.plain()) {
      collect(scalar.value());
    }
  }

  private void collect(String text) {
    if (text.indexOf('$') < 0 && !text.contains("[[")) {
      return;
    }
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      for (int group = 1; group <= reference.groupCount(); group++) {
        if (reference.group(group) != null) {
          names.add(reference.group(group));
        }
      }
    }
  }
}
