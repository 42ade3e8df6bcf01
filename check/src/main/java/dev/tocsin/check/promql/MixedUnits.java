package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Dimensions;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import java.util.stream.Stream;

/** Values of different units that are added, subtracted or compared. */
public final class MixedUnits implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/mixed-units",
        Level.WARNING,
        "values of different units that are compared or added",
        "Seconds are neither more nor less than bytes, and 500 milliseconds are not more"
            + " than 1 second: the result is a number that means nothing.",
        "Convert one side, ask for another metric, or mend the unit in the metric's"
            + " declaration. Typed queries are refused where they mix units.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    UnitFlow units = UnitFlow.of(context);
    return context.expressions().stream()
        .filter(expression -> !expression.unit().known()) // else its types have told
        .flatMap(
            expression ->
                expression
                    .parts(BinaryExpr.class)
                    .filter(operation -> needsOneUnit(operation.op()))
                    .flatMap(operation -> finding(expression, operation, units)));
  }

  private static boolean needsOneUnit(BinaryOperator operator) {
    return operator.isComparison()
        || operator == BinaryOperator.ADD
        || operator == BinaryOperator.SUBTRACT;
  }

  private Stream<Diagnostic> finding(Expression expression, BinaryExpr operation, UnitFlow units) {
    Unit left = units.at(operation.left());
    Unit right = units.at(operation.right());
    boolean mixed = left.known() && right.known() && Dimensions.differ(left, right);
    return mixed
        ? Stream.of(
            expression.underline(
                info()
                    .finding(
                        "`" + operation.symbol() + "` stands between " + left + " and " + right),
                operation.span(),
                left + " on the left, " + right + " on the right"))
        : Stream.empty();
  }
}
