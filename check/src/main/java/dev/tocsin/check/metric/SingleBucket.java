package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Parts;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A histogram of one bucket of which a quantile is asked. */
public final class SingleBucket implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "metric/single-bucket",
        Level.WARNING,
        "quantile of a histogram with one bucket",
        "Within a bucket `histogram_quantile` guesses along a straight line: with one"
            + " bucket the answer is a guess between 0 and its bound, whatever was observed.",
        "Give it buckets around the values that matter, `.buckets(0.1, 0.25, 0.5, 1,"
            + " 2.5)`, or ask only which part was within the bound, `.fractionBelow(…)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Set<String> asked = asked(context);
    return Metrics.of(context)
        .filter(Histogram.class::isInstance)
        .map(Histogram.class::cast)
        .filter(histogram -> histogram.buckets().size() == 1)
        .filter(histogram -> asked.contains(histogram.name() + "_bucket"))
        .map(this::finding);
  }

  private Diagnostic finding(Histogram histogram) {
    return Metrics.tell(
        info().finding("a quantile is asked of `" + histogram.name() + "`, which has one bucket"),
        histogram);
  }

  /** The series of which quantiles are asked. */
  private static Set<String> asked(CheckContext context) {
    return context.expressions().stream()
        .flatMap(expression -> expression.parts(Call.class))
        .filter(call -> call.function().equals("histogram_quantile"))
        .flatMap(call -> Parts.of(call).stream())
        .filter(VectorSelector.class::isInstance)
        .flatMap(selector -> Optional.ofNullable(((VectorSelector) selector).metric()).stream())
        .collect(Collectors.toSet());
  }
}
