package dev.tocsin.promql.syntax;

/** A sign in front of an expression. */
public enum UnaryOperator {
  PLUS("+"),
  MINUS("-");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /** As it is written. */
  public String symbol() {
    return symbol;
  }
}
