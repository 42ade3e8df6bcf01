package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.ModelSchema;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A metric that nothing exposes and no rule records. */
public final class UnknownMetric implements Check {
  /** What is most often forgotten at the end of a name. */
  private static final String TOTAL = "_total";

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/unknown-metric",
        Level.ERROR,
        "metric that is unknown",
        "Prometheus answers a question for a metric that does not exist with nothing, not with an"
            + " error: the alert never rings and the panel stays empty.",
        "Correct the name, or declare the metric in a class that `.metrics(…)` of the monitoring"
            + " names, or record it with a rule.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    ModelSchema schema = context.schema();
    return schema.isComplete()
        ? context.expressions().stream().flatMap(expression -> findings(expression, schema))
        : Stream.empty();
  }

  private Stream<Diagnostic> findings(Expression expression, ModelSchema schema) {
    return expression
        .parts(VectorSelector.class)
        .flatMap(selector -> MetricName.of(selector).stream())
        .filter(metric -> schema.series(metric.name()) == null)
        .map(
            metric ->
                expression.underline(
                    info().finding("no metric is named `" + metric.name() + "`"),
                    metric.span(),
                    nearest(metric.name(), schema.seriesNames())
                        .map(name -> "did you mean `" + name + "`?")
                        .orElse("")));
  }

  private static Optional<String> nearest(String name, Set<String> known) {
    return known.contains(name + TOTAL)
        ? Optional.of(name + TOTAL)
        : DidYouMean.nearest(name, known);
  }
}
