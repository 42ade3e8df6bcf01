package dev.tocsin.promql.label;

import dev.tocsin.promql.label.Finding.Kind;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.Rewriter;
import java.util.ArrayList;
import java.util.List;

/** Finds comparisons whose outcome the range of numbers decides. */
final class Conditions extends Rewriter {
  private final MetricSchema schema;
  private final List<Finding> findings = new ArrayList<>();

  private Conditions(MetricSchema schema) {
    this.schema = schema;
  }

  static List<Finding> findings(Expr expr, MetricSchema schema) {
    Conditions conditions = new Conditions(schema);
    conditions.rewrite(expr);
    return conditions.findings;
  }

  @Override
  public Expr visit(BinaryExpr expr) {
    Expr same = super.visit(expr);
    if (expr.op().isComparison()) {
      ValueRange left = ValueRange.of(expr.left(), schema);
      ValueRange right = ValueRange.of(expr.right(), schema);
      if (left.always(expr.op(), right)) {
        findings.add(new Finding(Kind.ALWAYS_TRUE, expr, expr.span(), ""));
      } else if (left.never(expr.op(), right)) {
        findings.add(new Finding(Kind.NEVER_TRUE, expr, expr.span(), ""));
      }
    }
    return same;
  }
}
