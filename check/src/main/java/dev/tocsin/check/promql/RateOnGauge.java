package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.type.Misuse;
import java.util.List;
import java.util.stream.Stream;

/** A rate of what goes up and down. */
public final class RateOnGauge implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/rate-on-gauge",
        Level.ERROR,
        "rate of a gauge",
        "`rate`, `irate` and `increase` take every fall of the value for a restart of the process"
            + " and add it up as growth: over a gauge they give a number that means nothing.",
        "Ask how a gauge changes with `delta` or `deriv`, or how it was with `avg_over_time` or"
            + " `max_over_time`; if the metric only grows, declare it as a counter.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.expressions().stream().flatMap(this::findings);
  }

  private Stream<Diagnostic> findings(Expression expression) {
    return expression.kinds().misuses().stream()
        .filter(misuse -> misuse.kind() == Misuse.Kind.RATE_OF_GAUGE)
        .map(misuse -> finding(expression, misuse));
  }

  private Diagnostic finding(Expression expression, Misuse misuse) {
    return expression.underline(
        info().finding(message((Call) misuse.expr())),
        misuse.span(),
        switch (misuse.series()) {
          case INFO -> "this is always 1";
          case STATES -> "this is 0 or 1";
          case QUANTILES -> "these are quantiles";
          case BUCKET_RATES, NATIVE_HISTOGRAM_RATE -> "this is a rate already";
          default -> "this goes up and down";
        });
  }

  private static String message(Call rate) {
    List<String> metrics = MetricName.within(rate);
    String series = metrics.size() == 1 ? "`" + metrics.get(0) + "`, which" : "what";
    return "`" + rate.function() + "` of " + series + " is no counter";
  }
}
