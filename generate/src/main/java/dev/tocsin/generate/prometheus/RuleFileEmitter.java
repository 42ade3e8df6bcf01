package dev.tocsin.generate.prometheus;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Fields;
import dev.tocsin.generate.format.Yaml;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.unit.PrometheusDuration;
import dev.tocsin.promql.syntax.PrettyPrinter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules: one file for each group. */
public final class RuleFileEmitter implements Emitter {
  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    return monitoring.rules().stream()
        .map(
            group ->
                new Artifact(
                    "monitoring/prometheus/rules/" + group.file() + ".yml",
                    Yaml.write(
                        monitoring, Fields.of("groups", List.of(group(monitoring, group))))));
  }

  private static Fields group(Monitoring monitoring, RuleGroup group) {
    return Fields.of("name", group.name())
        .with("interval", PrometheusDuration.orNull(group.interval()))
        .with("rules", group.rules().stream().map(rule -> rule(monitoring, rule)).toList());
  }

  private static Fields rule(Monitoring monitoring, Rule rule) {
    return rule instanceof Alert alert ? alert(monitoring, alert) : recording(rule);
  }

  private static Fields recording(Rule rule) {
    return Fields.of("record", rule.name())
        .with("expr", PrettyPrinter.print(rule.query().expr()))
        .withUnlessEmpty("labels", Fields.of(rule.labels()));
  }

  private static Fields alert(Monitoring monitoring, Alert alert) {
    return Fields.of("alert", alert.name())
        .with("expr", PrettyPrinter.print(alert.query().expr()))
        .with("for", PrometheusDuration.unlessZero(alert.forAtLeast()))
        .with("keep_firing_for", PrometheusDuration.unlessZero(alert.keepFiringFor()))
        .withUnlessEmpty("labels", Fields.of(alert.labels()))
        .withUnlessEmpty("annotations", Fields.of(annotations(monitoring, alert)));
  }

  private static Map<String, String> annotations(Monitoring monitoring, Alert alert) {
    Map<String, String> annotations = new LinkedHashMap<>(alert.annotations());
    if (!alert.runbook().isEmpty() && !monitoring.runbooks().isEmpty()) {
      annotations.putIfAbsent("runbook_url", monitoring.runbooks() + alert.runbook());
    }
    return annotations;
  }
}
