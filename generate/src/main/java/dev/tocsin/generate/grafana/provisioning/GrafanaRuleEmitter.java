package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Fields;
import dev.tocsin.generate.format.Yaml;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.grafana.GrafanaAlerting;
import dev.tocsin.model.rule.RuleGroup;
import java.util.List;
import java.util.stream.Stream;

/** The alerts as rules of Grafana's own alerting, where the server is to evaluate them. */
public final class GrafanaRuleEmitter implements Emitter {
  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    List<RuleGroup> groups =
        monitoring.rules().stream().filter(group -> !group.alerts().isEmpty()).toList();
    return groups.isEmpty()
        ? Stream.empty()
        : monitoring.grafana().alerting().stream()
            .map(alerting -> rules(monitoring, groups, alerting));
  }

  private static Artifact rules(
      Monitoring monitoring, List<RuleGroup> groups, GrafanaAlerting alerting) {
    AlertRuleFields rules = new AlertRuleFields(monitoring);
    Fields config =
        Fields.of("apiVersion", 1)
            .with("groups", groups.stream().map(group -> rules.group(group, alerting)).toList());
    return new Artifact(
        "monitoring/grafana/provisioning/alerting/rules.yml", Yaml.write(monitoring, config));
  }
}
