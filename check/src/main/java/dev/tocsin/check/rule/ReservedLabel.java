package dev.tocsin.check.rule;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.stream.Stream;

/** A label of a rule that only Prometheus itself can set. */
public final class ReservedLabel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "rule/reserved-label",
        Level.ERROR,
        "rule's label that Prometheus sets itself",
        "Prometheus refuses a rule file in which a rule sets `__name__`, and writes the alert's own"
            + " name over `alertname`: routes that wait for the other value never see it.",
        "Use another label, or name the rule so.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().rules().stream()
        .flatMap(group -> group.rules().stream())
        .flatMap(
            rule ->
                rule.labels().keySet().stream()
                    .filter(label -> isReserved(label, rule))
                    .map(label -> finding(label, rule)));
  }

  private static boolean isReserved(String label, Rule rule) {
    return label.equals(LabelMatcher.METRIC_NAME)
        || (rule instanceof Alert && label.equals(Label.ALERTNAME.name()));
  }

  private Diagnostic finding(String label, Rule rule) {
    return info()
        .finding("a rule can't set the label `" + label + "`")
        .about(Subject.of(rule), rule.origin());
  }
}
