package dev.tocsin.promql.syntax;

/** One method for each kind of {@link Expr}. */
public interface ExprVisitor<R> {
  R visit(AggregateExpr expr);

  R visit(BinaryExpr expr);

  R visit(Call expr);

  R visit(MatrixSelector expr);

  R visit(NumberLiteral expr);

  R visit(ParenExpr expr);

  R visit(StringLiteral expr);

  R visit(SubqueryExpr expr);

  R visit(UnaryExpr expr);

  R visit(VariableExpr expr);

  R visit(VectorSelector expr);
}
