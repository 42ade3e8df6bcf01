package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Parts;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.label.Label;
import dev.tocsin.promql.label.Finding;
import dev.tocsin.promql.label.Removal;
import dev.tocsin.promql.schema.SeriesKind;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.stream.Stream;

/** A quantile of buckets whose bounds were lost on the way. */
public final class MissingLe implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/missing-le",
        Level.ERROR,
        "quantile of what has no `le` any more",
        "`le` tells which bucket a series is. Where an aggregation drops it,"
            + " `histogram_quantile` finds no buckets and has no result: the alert never rings and"
            + " the panel stays empty.",
        "Keep `le` in every aggregation inside: `histogram_quantile(0.99, sum by (le)"
            + " (rate(x_bucket[5m])))`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Finding.Kind.MISSING_BUCKETS,
        (expression, finding) -> {
          Call call = (Call) finding.expr();
          return call.args().stream()
              .filter(arg -> arg.span().equals(finding.span()))
              .filter(histogram -> isRead(expression, histogram))
              .map(histogram -> told(expression, call, histogram));
        });
  }

  private Diagnostic told(Expression expression, Call call, Expr histogram) {
    Diagnostic finding = info().finding("`" + call.function() + "` of what has no `le`");
    Removal why = expression.labels().at(histogram).whyImpossible(Label.LE.name());
    if (why == null || why.span().equals(Span.NONE)) {
      return expression.underline(finding, histogram.span(), "has no `le`");
    }
    boolean never = why.reason() == Removal.Reason.NOT_OF_METRIC;
    return expression.underline(
        finding, why.span(), never ? "has no `le`" : "`le` is dropped here");
  }

  /** Whether there are series, and these are no native histograms, which need no {@code le}. */
  private static boolean isRead(Expression expression, Expr histogram) {
    boolean noSeries =
        Parts.of(histogram).stream()
            .anyMatch(part -> expression.kinds().at(part) == SeriesKind.NO_SERIES);
    return !noSeries && !mayBeNative(expression, histogram);
  }

  /** The series of a native histogram have the metric's own name. */
  private static boolean mayBeNative(Expression expression, Expr histogram) {
    return expression.kinds().at(histogram) == SeriesKind.UNKNOWN
        && Parts.of(histogram).stream()
            .filter(VectorSelector.class::isInstance)
            .map(VectorSelector.class::cast)
            .anyMatch(
                selector ->
                    MetricName.of(selector)
                        .filter(metric -> metric.name().endsWith("_bucket"))
                        .isEmpty());
  }
}
