package dev.tocsin.check.context;

import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ExprVisitor;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.StringLiteral;
import dev.tocsin.promql.syntax.SubqueryExpr;
import dev.tocsin.promql.syntax.UnaryExpr;
import dev.tocsin.promql.syntax.VariableExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.ArrayList;
import java.util.List;

/** The parts of an expression. */
public final class Parts implements ExprVisitor<List<Expr>> {
  private static final Parts DIRECT = new Parts();

  private Parts() {}

  /** An expression and all its parts, each before what is inside it. */
  public static List<Expr> of(Expr expr) {
    List<Expr> parts = new ArrayList<>();
    collect(expr, parts);
    return parts;
  }

  /** The parts of an expression that are no parts of its parts. */
  public static List<Expr> directly(Expr expr) {
    return expr.accept(DIRECT);
  }

  private static void collect(Expr expr, List<Expr> parts) {
    parts.add(expr);
    for (Expr direct : directly(expr)) {
      collect(direct, parts);
    }
  }

  @Override
  public List<Expr> visit(AggregateExpr expr) {
    Expr parameter = expr.parameter();
    return parameter == null ? List.of(expr.expr()) : List.of(parameter, expr.expr());
  }

  @Override
  public List<Expr> visit(BinaryExpr expr) {
    return List.of(expr.left(), expr.right());
  }

  @Override
  public List<Expr> visit(Call expr) {
    return expr.args();
  }

  @Override
  public List<Expr> visit(MatrixSelector expr) {
    return List.of(expr.vector());
  }

  @Override
  public List<Expr> visit(NumberLiteral expr) {
    return List.of();
  }

  @Override
  public List<Expr> visit(ParenExpr expr) {
    return List.of(expr.expr());
  }

  @Override
  public List<Expr> visit(StringLiteral expr) {
    return List.of();
  }

  @Override
  public List<Expr> visit(SubqueryExpr expr) {
    return List.of(expr.expr());
  }

  @Override
  public List<Expr> visit(UnaryExpr expr) {
    return List.of(expr.expr());
  }

  @Override
  public List<Expr> visit(VariableExpr expr) {
    return List.of();
  }

  @Override
  public List<Expr> visit(VectorSelector expr) {
    return List.of();
  }
}
