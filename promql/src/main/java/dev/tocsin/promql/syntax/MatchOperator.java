package dev.tocsin.promql.syntax;

/** How a label's value is compared. */
public enum MatchOperator {
  EQUAL("="),
  NOT_EQUAL("!="),
  MATCHES("=~"),
  NOT_MATCHES("!~");

  private final String symbol;

  MatchOperator(String symbol) {
    this.symbol = symbol;
  }

  /** As it is written in a selector. */
  public String symbol() {
    return symbol;
  }

  /** Whether the value is an RE2 expression, anchored at both ends. */
  public boolean isRegex() {
    return this == MATCHES || this == NOT_MATCHES;
  }

  /** Whether it keeps what equals or matches, rather than the rest. */
  public boolean isPositive() {
    return this == EQUAL || this == MATCHES;
  }
}
