package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;

/**
 * A call of a function, such as {@code rate(http_requests_total[5m])}.
 *
 * @param function the function's name; in Grafana's dialect it may be a variable, as written
 */
public record Call(String function, List<Expr> args, Span span) implements Expr {
  public Call {
    args = List.copyOf(args);
  }

  /** A call of a function. */
  public static Call of(String function, Expr... args) {
    return new Call(function, List.of(args), Span.NONE);
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
