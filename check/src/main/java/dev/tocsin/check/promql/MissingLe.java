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
import dev.tocsin.promql.function.Function;
import dev.tocsin.promql.function.Functions;
import dev.tocsin.promql.function.ValueType;
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
        (expression, finding) -> finding(expression, (Call) finding.expr()));
  }

  private Stream<Diagnostic> finding(Expression expression, Call call) {
    Expr histogram = vector(call);
    boolean noSeries =
        Parts.of(histogram).stream()
            .anyMatch(part -> expression.kinds().at(part) == SeriesKind.NO_SERIES);
    if (noSeries || mayBeNative(expression, histogram)) {
      return Stream.empty();
    }
    Removal why = expression.labels().at(histogram).whyImpossible(Label.LE.name());
    Span dropped = why == null ? Span.NONE : why.span();
    boolean here =
        why != null && !dropped.equals(Span.NONE) && why.reason() != Removal.Reason.NOT_OF_METRIC;
    return Stream.of(
        expression.underline(
            info().finding("`" + call.function() + "` of what has no `le`"),
            dropped.equals(Span.NONE) ? histogram.span() : dropped,
            here ? "`le` is dropped here" : "has no `le`"));
  }

  private static Expr vector(Call call) {
    Function function = Functions.find(call.function());
    int index = 0;
    while (function != null
        && index + 1 < call.args().size()
        && function.arg(index) != ValueType.VECTOR) {
      index++;
    }
    return call.args().get(index);
  }

  /** A native histogram has no {@code le} and needs none; its series have the metric's name. */
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
