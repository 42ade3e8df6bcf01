package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaAlerting;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.unit.PrometheusDuration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Groups of alert rules. The names are those of {@code AlertRuleV1} in {@code
 * pkg/services/provisioning/alerting} of Grafana 11.6 to 13.0. Of what stands there, labels are
 * searched for variables of the environment, annotations and queries are not.
 */
record AlertRuleFields(Monitoring monitoring) {
  /** The first version whose files know {@code keepFiringFor}: it came with 12.1.2. */
  private static final GrafanaVersion KEEPS_FIRING = GrafanaVersion.V12_4;

  Fields group(RuleGroup group, GrafanaAlerting alerting) {
    List<Fields> rules = new ArrayList<>();
    for (int i = 0; i < group.alerts().size(); i++) {
      Alert alert = group.alerts().get(i);
      long sameBefore =
          group.alerts().subList(0, i).stream()
              .filter(other -> other.name().equals(alert.name()))
              .count();
      rules.add(rule(group, alert, sameBefore));
    }
    return Fields.of("orgId", 1)
        .with("name", Provisioned.literal(group.name()))
        .with("folder", Provisioned.literal(alerting.folder()))
        .with(
            "interval",
            PrometheusDuration.of(
                group.interval() == null
                    ? monitoring.prometheus().evaluationInterval()
                    : group.interval()))
        .with("rules", rules);
  }

  private Fields rule(RuleGroup group, Alert alert, long sameBefore) {
    String uid = monitoring.grafana().prometheus().map(DataSource::uid).orElse("prometheus");
    Fields dataSource = Fields.of("type", "prometheus").with("uid", uid);
    Fields rule =
        Fields.of("uid", uid(group, alert, sameBefore))
            .with("title", Provisioned.literal(alert.name()))
            .with("condition", RuleQueries.CONDITION)
            .with("data", RuleQueries.of(alert.query().expr(), dataSource, uid))
            // No series is Prometheus's way to say that all is well.
            .with("noDataState", "OK")
            .with("execErrState", "Error")
            .with("for", PrometheusDuration.of(alert.forAtLeast()))
            .and(ending(alert));
    return rule.withUnlessEmpty("annotations", Fields.of(annotations(alert)))
        .withUnlessEmpty("labels", Fields.of(labels(alert)));
  }

  /**
   * An alert ends with its series, as in Prometheus; Grafana would wait for a second evaluation.
   */
  private Fields ending(Alert alert) {
    return monitoring.grafana().version().atLeast(KEEPS_FIRING)
        ? Fields.of("keepFiringFor", PrometheusDuration.unlessZero(alert.keepFiringFor()))
            .with("missing_series_evals_to_resolve", 1)
        : Fields.none();
  }

  /** Follows from names alone, so that rules can be added and moved: 36 characters. */
  private String uid(RuleGroup group, Alert alert, long sameBefore) {
    String identity =
        String.join("\n", monitoring.name(), group.name(), alert.name(), "" + sameBefore);
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private Map<String, String> annotations(Alert alert) {
    Map<String, String> annotations = new LinkedHashMap<>();
    alert.annotations().forEach((name, text) -> annotations.put(name, AlertTexts.of(text)));
    if (!alert.runbook().isEmpty() && !monitoring.runbooks().isEmpty()) {
      annotations.putIfAbsent("runbook_url", monitoring.runbooks() + alert.runbook());
    }
    return annotations;
  }

  private Map<String, String> labels(Alert alert) {
    Map<String, String> labels = new LinkedHashMap<>();
    monitoring
        .prometheus()
        .externalLabels()
        .forEach(
            (name, value) ->
                labels.put(name, Provisioned.literal(AlertTexts.unlessOfSeries(name, value))));
    alert
        .labels()
        .forEach((name, text) -> labels.put(name, Provisioned.literal(AlertTexts.of(text))));
    return labels;
  }
}
