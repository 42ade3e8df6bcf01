package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An alert without a label that all alerts must have. */
public final class MissingLabel implements Check {
  /** The labels that all alerts must have. */
  static final Parameter<List<String>> REQUIRED =
      Parameter.texts("required", List.of(), "names of the labels that every alert must have");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "alert/missing-label",
            Level.WARNING,
            "alert without a required label",
            "Routes and inhibitions read labels: an alert without them ends with whoever gets the"
                + " rest.",
            "Add it with `.label(…)` or `.severity(…)`, or keep it in the query.")
        .with(REQUIRED);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<String> required = context.settings().value(info(), REQUIRED);
    Map<String, String> external = context.monitoring().prometheus().externalLabels();
    return context.expressions().stream()
        .filter(query -> query.owner() instanceof Alert)
        .flatMap(
            query ->
                required.stream()
                    .filter(label -> !external.containsKey(label) && !mayHave(query, label))
                    .map(label -> finding(query, label)));
  }

  private static boolean mayHave(Expression query, String label) {
    return ((Alert) query.owner()).labels().containsKey(label)
        || query.labels().result().isPossible(label);
  }

  private Diagnostic finding(Expression query, String label) {
    return info()
        .finding("the alert has no label `" + label + "`")
        .about(query.subject(), query.origin());
  }
}
