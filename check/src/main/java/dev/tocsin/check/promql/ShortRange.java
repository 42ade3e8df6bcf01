package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.unit.PrometheusDuration;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.DurationLiteral;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.RangeExtension;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** A range in which there are too few samples. */
public final class ShortRange implements Check {
  /** The functions that have no result for one sample only. */
  private static final Set<String> OF_TWO =
      Set.of(
          "delta",
          "deriv",
          "double_exponential_smoothing",
          "idelta",
          "increase",
          "irate",
          "predict_linear",
          "rate");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/short-range",
        Level.ERROR,
        "range that is too short for how often the metric is scraped",
        "`rate` and the like need two samples: in a range of less than two scrape"
            + " intervals there often is one only, and no result. An alert then starts to wait"
            + " anew each time, and may never ring.",
        "Make the range at least two scrape intervals long, better four, so that a lost"
            + " scrape does no harm; or scrape the job more often.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Intervals intervals = Intervals.of(context);
    return context.expressions().stream()
        .flatMap(
            expression ->
                expression
                    .parts(Call.class)
                    .flatMap(call -> findings(expression, call, intervals)));
  }

  private Stream<Diagnostic> findings(Expression expression, Call call, Intervals intervals) {
    return call.args().stream()
        .filter(MatrixSelector.class::isInstance)
        .map(MatrixSelector.class::cast)
        .flatMap(range -> finding(expression, call, range, intervals));
  }

  private Stream<Diagnostic> finding(
      Expression expression, Call call, MatrixSelector selector, Intervals intervals) {
    boolean extended = selector.vector().extension() != RangeExtension.NONE;
    if (extended || !(selector.range() instanceof DurationLiteral range)) {
      return Stream.empty();
    }
    int samples = OF_TWO.contains(call.function()) ? 2 : 1;
    return MetricName.of(selector.vector())
        .flatMap(metric -> intervals.of(metric.name()))
        .filter(every -> range.value().compareTo(every.multipliedBy(samples)) < 0)
        .map(every -> told(expression, call, range, every))
        .stream();
  }

  private Diagnostic told(Expression expression, Call call, DurationLiteral range, Duration every) {
    String length = PrometheusDuration.of(range.value());
    return expression.underline(
        info().finding("`" + call.function() + "` over " + length + " finds too few samples"),
        range.span(),
        "there is one each " + PrometheusDuration.of(every));
  }
}
