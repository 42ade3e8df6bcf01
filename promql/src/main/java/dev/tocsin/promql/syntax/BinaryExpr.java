package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.syntax.VectorMatching.Cardinality;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two expressions with an operator between them.
 *
 * @param bool whether a comparison gives 0 or 1, rather than keeping what compares true
 * @param matching how the series of both sides find each other; for the set operators it is many to
 *     many unless the text (wrongly) asks for a group
 * @param variable the text of the operator if it is a variable of Grafana's dialect, else null
 */
public record BinaryExpr(
    BinaryOperator op,
    Expr left,
    Expr right,
    boolean bool,
    VectorMatching matching,
    @Nullable String variable,
    Span span)
    implements Expr {

  public BinaryExpr {
    if (op.isSet() && matching.cardinality() == Cardinality.ONE_TO_ONE) {
      matching = matching.withCardinality(Cardinality.MANY_TO_MANY);
    }
  }

  /** Both with an operator that is no variable between them, as they are. */
  public BinaryExpr(
      BinaryOperator op, Expr left, Expr right, boolean bool, VectorMatching matching, Span span) {
    this(op, left, right, bool, matching, null, span);
  }

  /** Written out, since the one that a record has takes much of the stack, and trees are deep. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BinaryExpr that
        && op == that.op
        && bool == that.bool
        && span.equals(that.span)
        && matching.equals(that.matching)
        && Objects.equals(variable, that.variable)
        && right.equals(that.right)
        && left.equals(that.left);
  }

  @Override
  public int hashCode() {
    return Objects.hash(op, bool, span, matching, variable) * 31
        + right.hashCode() * 7
        + left.hashCode();
  }

  /** The operator as it is written. */
  public String symbol() {
    return variable == null ? op.symbol() : variable;
  }

  /** Both with the operator between them; operands are put in parentheses where they need them. */
  public static BinaryExpr of(BinaryOperator op, Expr left, Expr right) {
    return of(op, left, right, false, VectorMatching.NONE);
  }

  /** Both with the operator between them; operands are put in parentheses where they need them. */
  public static BinaryExpr of(
      BinaryOperator op, Expr left, Expr right, boolean bool, VectorMatching matching) {
    return new BinaryExpr(
        op,
        Precedence.asLeftOperand(left, op),
        Precedence.asRightOperand(right, op),
        bool,
        matching,
        Span.NONE);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String toString() {
    return CanonicalPrinter.print(this);
  }
}
