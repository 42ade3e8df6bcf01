package dev.tocsin.promql.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Rebuilds a tree from its leaves up. A subclass overrides the methods of the nodes that it
 * replaces, and calls {@code super} to have the parts of a node rewritten first. Nodes of which
 * nothing changed are kept as they are, identical.
 */
@SuppressWarnings("ReferenceEquality") // what is identical did not change
public abstract class Rewriter implements ExprVisitor<Expr> {
  /** The rewritten tree. */
  public final Expr rewrite(Expr expr) {
    return expr.accept(this);
  }

  @Override
  public Expr visit(AggregateExpr expr) {
    Expr parameter = expr.parameter() == null ? null : rewrite(expr.parameter());
    Expr inner = rewrite(expr.expr());
    return parameter == expr.parameter() && inner == expr.expr()
        ? expr
        : new AggregateExpr(expr.op(), parameter, inner, expr.grouping(), expr.span());
  }

  @Override
  public Expr visit(BinaryExpr expr) {
    Expr left = rewrite(expr.left());
    Expr right = rewrite(expr.right());
    return left == expr.left() && right == expr.right()
        ? expr
        : new BinaryExpr(
            expr.op(),
            Precedence.asLeftOperand(left, expr.op()),
            Precedence.asRightOperand(right, expr.op()),
            expr.bool(),
            expr.matching(),
            expr.variable(),
            expr.span());
  }

  @Override
  public Expr visit(Call expr) {
    List<Expr> args = new ArrayList<>(expr.args().size());
    boolean changed = false;
    for (Expr arg : expr.args()) {
      Expr rewritten = rewrite(arg);
      changed |= rewritten != arg;
      args.add(rewritten);
    }
    return changed ? new Call(expr.function(), args, expr.span()) : expr;
  }

  /** Rewrites the selector inside, which stays where it is if it becomes something else. */
  @Override
  public Expr visit(MatrixSelector expr) {
    return rewrite(expr.vector()) instanceof VectorSelector vector && vector != expr.vector()
        ? new MatrixSelector(vector, expr.range(), expr.span())
        : expr;
  }

  @Override
  public Expr visit(NumberLiteral expr) {
    return expr;
  }

  @Override
  public Expr visit(ParenExpr expr) {
    Expr inner = rewrite(expr.expr());
    return inner == expr.expr() ? expr : new ParenExpr(inner, expr.span());
  }

  @Override
  public Expr visit(StringLiteral expr) {
    return expr;
  }

  @Override
  public Expr visit(SubqueryExpr expr) {
    Expr inner = rewrite(expr.expr());
    return inner == expr.expr()
        ? expr
        : new SubqueryExpr(
            Precedence.asPrimary(inner), expr.range(), expr.step(), expr.modifiers(), expr.span());
  }

  @Override
  public Expr visit(UnaryExpr expr) {
    Expr inner = rewrite(expr.expr());
    return inner == expr.expr()
        ? expr
        : new UnaryExpr(expr.op(), Precedence.asSignOperand(inner), expr.span());
  }

  @Override
  public Expr visit(VariableExpr expr) {
    return expr;
  }

  @Override
  public Expr visit(VectorSelector expr) {
    return expr;
  }
}
