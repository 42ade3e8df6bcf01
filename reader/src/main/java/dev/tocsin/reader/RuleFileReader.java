package dev.tocsin.reader;

import dev.tocsin.model.query.Condition;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.reader.yaml.YamlFields;
import dev.tocsin.reader.yaml.YamlFile;
import dev.tocsin.reader.yaml.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rule files as Prometheus 3.16 does ({@code rulefmt.Parse}), and PrometheusRule resources of
 * the Prometheus operator. What Prometheus refuses is reported; the rest is read all the same.
 */
final class RuleFileReader {
  private static final Set<String> FILE_FIELDS = Set.of("groups");
  private static final Set<String> GROUP_FIELDS =
      Set.of("name", "interval", "query_offset", "limit", "rules", "labels");
  private static final Set<String> RESOURCE_GROUP_FIELDS =
      Set.of(
          "name",
          "interval",
          "query_offset",
          "limit",
          "rules",
          "labels",
          "partial_response_strategy");
  private static final Set<String> RULE_FIELDS =
      Set.of("record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations");
  private static final Set<String> ALERTS_ONLY = Set.of("for", "keep_firing_for", "annotations");

  private final YamlFile file;
  private final ExpressionTexts texts;
  private final Set<String> names = new HashSet<>();

  RuleFileReader(YamlFile file, ExpressionTexts texts) {
    this.file = file;
    this.texts = texts;
  }

  List<RuleGroup> read() {
    List<RuleGroup> groups = new ArrayList<>();
    for (YamlNode document : file.documents()) {
      YamlFields root = document.fields("a rule file");
      boolean resource = root.text("kind").equals("PrometheusRule");
      YamlFields spec = resource ? spec(root) : root.only(FILE_FIELDS);
      for (YamlNode group : spec.items("groups")) {
        groups.add(group(group.fields("a rule group"), resource));
      }
    }
    return groups;
  }

  private static YamlFields spec(YamlFields root) {
    return root.get("spec").map(spec -> spec.fields("`spec`").only(FILE_FIELDS)).orElse(root);
  }

  private RuleGroup group(YamlFields group, boolean resource) {
    group.only(resource ? RESOURCE_GROUP_FIELDS : GROUP_FIELDS);
    String name = group.text("name");
    if (name.isEmpty()) {
      group.owner().refuse("the group has no name", "Write `name:`.");
    } else if (!names.add(name)) {
      group.owner().refuse("there are two groups `" + name + "` in the file", "Rename one.");
    }
    group.get("query_offset").ifPresent(YamlNode::duration);
    Duration interval = group.get("interval").flatMap(YamlNode::duration).orElse(null);
    Map<String, String> labels = Labels.of(group);
    List<Rule> rules = new ArrayList<>();
    for (YamlNode rule : group.items("rules")) {
      rule(rule.fields("a rule").only(RULE_FIELDS), labels).ifPresent(rules::add);
    }
    return new RuleGroup(name, file.path(), interval, rules, group.owner().origin());
  }

  private Optional<Rule> rule(YamlFields rule, Map<String, String> groupLabels) {
    Optional<YamlNode> record = rule.get("record");
    Optional<YamlNode> alert = rule.get("alert");
    if (record.isPresent() == alert.isPresent()) {
      String problem =
          record.isPresent()
              ? "the rule has both `record` and `alert`"
              : "the rule has neither `record` nor `alert`";
      rule.owner().refuse(problem, "Write exactly one of them.");
      return Optional.empty();
    }
    Optional<YamlNode> text = rule.get("expr");
    if (text.isEmpty()) {
      rule.owner().refuse("the rule has no `expr`", "Write what it evaluates.");
      return Optional.empty();
    }
    Map<String, String> labels = new LinkedHashMap<>(groupLabels);
    labels.putAll(Labels.of(rule));
    Optional<Expr> expr = texts.rule(text.get());
    if (record.isPresent()) {
      ALERTS_ONLY.forEach(
          field ->
              rule.get(field)
                  .ifPresent(
                      value ->
                          value.refuse(
                              "a recording rule has no `" + field + "`", "Remove the field.")));
      return expr.map(tree -> recording(record.get(), tree, labels, rule.owner()));
    }
    Duration forAtLeast = duration(rule, "for");
    Duration keepFiringFor = duration(rule, "keep_firing_for");
    Map<String, String> annotations = rule.texts("annotations");
    return expr.map(
        tree ->
            new Alert(
                alert.get().text(),
                Condition.of(tree),
                forAtLeast,
                keepFiringFor,
                labels,
                annotations,
                "",
                alert.get().origin()));
  }

  private static Rule recording(
      YamlNode record, Expr expr, Map<String, String> labels, YamlNode owner) {
    if (record.text().isBlank()) {
      record.refuse("the recorded metric has no name", "Write one.");
    }
    return new RecordingRule(record.text(), VectorQuery.of(expr), labels, owner.origin());
  }

  private static Duration duration(YamlFields rule, String field) {
    return rule.get(field).flatMap(YamlNode::duration).orElse(Duration.ZERO);
  }
}
