package dev.tocsin.check.rule;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Rule;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A label of a rule that hides one of the server's external labels: those are added only where
 * there is none of their name (Prometheus 3.16, {@code notifier} and {@code remote}).
 */
public final class ExternalLabel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "rule/external-label",
        Level.WARNING,
        "rule's label that hides an external label",
        "External labels tell from which server an alert or a series comes. Where the rule sets"
            + " another value, it seems to come from somewhere else.",
        "Give the rule's label another name, or leave it to the server.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Map<String, String> external = context.monitoring().prometheus().externalLabels();
    return context.monitoring().rules().stream()
        .flatMap(group -> group.rules().stream())
        .flatMap(rule -> findings(rule, external));
  }

  private Stream<Diagnostic> findings(Rule rule, Map<String, String> external) {
    return rule.labels().entrySet().stream()
        .filter(label -> !label.getValue().contains("{{"))
        .filter(
            label ->
                !external.getOrDefault(label.getKey(), label.getValue()).equals(label.getValue()))
        .map(
            label ->
                info()
                    .finding(
                        "label `%s` is `%s` here, but `%s` on the server"
                            .formatted(
                                label.getKey(), label.getValue(), external.get(label.getKey())))
                    .about(Subject.of(rule), rule.origin()));
  }
}
