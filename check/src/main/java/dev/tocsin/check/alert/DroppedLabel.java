package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.LabelTrace;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.gotemplate.reads.Read;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.label.Removal;
import dev.tocsin.promql.label.Removal.Reason;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A template of an alert that reads a label which the query's result does not have.
 *
 * <p>Templates see the labels of the query's result alone: the labels that the alert itself adds,
 * and {@code alertname}, come afterwards (Prometheus 3.16, {@code AlertingRule.Eval}).
 */
public final class DroppedLabel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/dropped-label",
        Level.WARNING,
        "text of an alert that reads a label which its query has dropped",
        "The template is valid, so nobody complains until it rings: then there is a hole in the"
            + " sentence where the name of the thing that is broken should stand.",
        "Keep the label in the query, as in `sum by (topic) (…)`, or take it out of the text. The"
            + " alert's own labels, such as `severity`, can't be read: write their values.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    LabelTrace trace = LabelTrace.of(context);
    AlertTemplates templates = AlertTemplates.of(context);
    return context.expressions().stream()
        .filter(query -> query.owner() instanceof Alert)
        .flatMap(query -> findings((Alert) query.owner(), query, templates, trace));
  }

  private Stream<Diagnostic> findings(
      Alert alert, Expression query, AlertTemplates templates, LabelTrace trace) {
    LabelSet labels = query.labels().result();
    return templates
        .of(alert)
        .flatMap(
            template ->
                template
                    .labels()
                    .filter(read -> !labels.isPossible(AlertTemplate.label(read)))
                    .map(read -> finding(template, read, alert, query, trace)));
  }

  private Diagnostic finding(
      AlertTemplate template, Read read, Alert alert, Expression query, LabelTrace trace) {
    String label = AlertTemplate.label(read);
    String message = template.title() + " reads the label `" + label + "`, which ";
    Removal why = query.labels().result().whyImpossible(label);
    boolean never = why != null && why.reason() == Reason.NOT_OF_METRIC;
    String reason =
        isOwn(label, alert)
            ? "the alert adds only afterwards"
            : never ? "its query never has" : "its query has dropped";
    Diagnostic finding =
        template.underline(
            info().finding(message + reason).about(query.subject(), query.origin()),
            read.span(),
            hint(label, alert, query));
    return isOwn(label, alert)
        ? finding
        : trace.find(query, label).map(finding::pointingAt).orElse(finding);
  }

  private static boolean isOwn(String label, Alert alert) {
    return label.equals(Label.ALERTNAME.name()) || alert.labels().containsKey(label);
  }

  private static String hint(String label, Alert alert, Expression query) {
    if (isOwn(label, alert)) {
      return "write `" + alert.labels().getOrDefault(label, alert.name()) + "`";
    }
    Set<String> known = new TreeSet<>(query.labels().result().possible());
    known.remove(LabelMatcher.METRIC_NAME);
    return DidYouMean.nearest(label, known)
        .map(name -> "did you mean `" + name + "`?")
        .orElse(
            known.isEmpty()
                ? "the query's result has no labels"
                : "the query's result has " + String.join(", ", known));
  }
}
