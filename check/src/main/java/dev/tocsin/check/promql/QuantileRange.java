package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.ParenExpr;
import java.util.Set;
import java.util.stream.Stream;

/** A quantile that is not between 0 and 1. */
public final class QuantileRange implements Check {
  /** The functions whose first argument is a quantile. */
  private static final Set<String> FUNCTIONS = Set.of("histogram_quantile", "quantile_over_time");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/quantile-range",
        Level.ERROR,
        "quantile outside of 0 to 1",
        "Prometheus answers +Inf above 1 and -Inf below 0, whatever was observed: a comparison with"
            + " it always holds or never does.",
        "Write the quantile as a fraction: 0.99 for the 99th percentile.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.expressions().stream().flatMap(this::findings);
  }

  private Stream<Diagnostic> findings(Expression expression) {
    Stream<Expr> quantiles =
        Stream.concat(
            expression.parts(Call.class).flatMap(QuantileRange::quantiles),
            expression.parts(AggregateExpr.class).flatMap(QuantileRange::quantiles));
    return quantiles
        .map(QuantileRange::bare)
        .filter(NumberLiteral.class::isInstance)
        .map(NumberLiteral.class::cast)
        .filter(quantile -> !(quantile.value() >= 0 && quantile.value() <= 1))
        .map(quantile -> finding(expression, quantile));
  }

  private Diagnostic finding(Expression expression, NumberLiteral quantile) {
    double value = quantile.value();
    String label =
        value > 1 && value <= 100 ? "did you mean `" + NumberLiteral.of(value / 100) + "`?" : "";
    return expression.underline(
        info().finding("a quantile of " + quantile + " is outside of 0 to 1"),
        quantile.span(),
        label);
  }

  private static Stream<Expr> quantiles(Call call) {
    return FUNCTIONS.contains(call.function()) ? call.args().stream().limit(1) : Stream.empty();
  }

  private static Stream<Expr> quantiles(AggregateExpr aggregation) {
    return aggregation.op() == Aggregator.QUANTILE
        ? Stream.ofNullable(aggregation.parameter())
        : Stream.empty();
  }

  private static Expr bare(Expr expr) {
    return expr instanceof ParenExpr paren ? bare(paren.expr()) : expr;
  }
}
