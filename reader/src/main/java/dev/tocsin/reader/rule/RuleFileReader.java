package dev.tocsin.reader.rule;

import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.Mapping;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.YamlTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads rule files as {@code rulefmt} of Prometheus 3.16 does, and {@code PrometheusRule} resources
 * of the Prometheus operator.
 */
public final class RuleFileReader {
  private static final String RESOURCE = "PrometheusRule";
  private static final Set<String> FILE = Set.of("groups");
  private static final Set<String> SPEC = Set.of("groups");

  private RuleFileReader() {}

  /** The groups of a file as far as they can be read; what is wrong is told. */
  public static List<RuleGroup> read(Reading reading) {
    List<Node> documents = YamlTree.read(reading);
    List<RuleGroup> groups = new ArrayList<>();
    for (Node document : documents) {
      if (isResource(document)) {
        Fields spec = Fields.of(document, "a resource", reading).fields("spec").only(SPEC);
        groups.addAll(groups(spec, GroupReader.ofResource(reading), reading));
      } else if (document == documents.get(0)) {
        Fields file = Fields.of(document, "a rule file", reading).only(FILE);
        groups.addAll(groups(file, GroupReader.ofFile(reading), reading));
      } else if (!isResource(documents.get(0))) {
        reading.warn(
            Reading.INVALID_VALUE,
            document,
            "Prometheus reads the first document of a rule file only, and this is another",
            "put its groups into the first, or into a file of their own");
        break;
      }
    }
    return groups;
  }

  private static boolean isResource(Node document) {
    return document instanceof Mapping mapping && mapping.text("kind").equals(RESOURCE);
  }

  private static List<RuleGroup> groups(Fields holder, GroupReader reader, Reading reading) {
    List<RuleGroup> groups = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Node node : holder.listWithoutNulls("groups")) {
      Fields fields = Fields.of(node, "a rule group", reading);
      String name = fields.text("name");
      if (name.isBlank()) {
        reading.refuse(node, "a rule group has no name", "write `name: …`");
      } else if (!names.add(name)) {
        reading.refuse(
            node,
            "this file has two rule groups named `" + name + "`",
            "rename one, or put the rules of both into one group");
      }
      groups.add(reader.read(name.isBlank() ? "unnamed" : name, fields));
    }
    return groups;
  }
}
