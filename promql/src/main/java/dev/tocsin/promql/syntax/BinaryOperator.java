package dev.tocsin.promql.syntax;

/** An operator between two expressions. */
public enum BinaryOperator {
  OR("or", 1),
  AND("and", 2),
  UNLESS("unless", 2),
  EQUAL("==", 3),
  NOT_EQUAL("!=", 3),
  LESS("<", 3),
  LESS_OR_EQUAL("<=", 3),
  GREATER(">", 3),
  GREATER_OR_EQUAL(">=", 3),
  /** Cuts off the upper part of a native histogram (since Prometheus 3.11). */
  TRIM_UPPER("</", 3),
  /** Cuts off the lower part of a native histogram (since Prometheus 3.11). */
  TRIM_LOWER(">/", 3),
  ADD("+", 4),
  SUBTRACT("-", 4),
  MULTIPLY("*", Precedence.MULTIPLICATION),
  DIVIDE("/", Precedence.MULTIPLICATION),
  MODULO("%", Precedence.MULTIPLICATION),
  ATAN2("atan2", Precedence.MULTIPLICATION),
  POWER("^", Precedence.POWER),
  /** A variable of Grafana's dialect; taken to bind like {@code and}, as nobody knows it. */
  VARIABLE("", 2);

  private final String symbol;
  private final int precedence;

  BinaryOperator(String symbol, int precedence) {
    this.symbol = symbol;
    this.precedence = precedence;
  }

  /** As it is written; empty for {@link #VARIABLE}, of which the expression knows the text. */
  public String symbol() {
    return symbol;
  }

  /** How tightly it binds: from 1 for {@code or} to 6 for {@code ^}. */
  public int precedence() {
    return precedence;
  }

  /** Whether {@code a op b op c} is {@code a op (b op c)}: only {@code ^}. */
  public boolean isRightAssociative() {
    return this == POWER;
  }

  /** Whether it is {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}. */
  public boolean isComparison() {
    return precedence == 3 && this != TRIM_UPPER && this != TRIM_LOWER;
  }

  /** Whether it is {@code +}, {@code -}, {@code *}, {@code /}, {@code %} or {@code ^}. */
  public boolean isArithmetic() {
    return precedence >= ADD.precedence && this != ATAN2;
  }

  /** Whether it is {@code and}, {@code or} or {@code unless}. */
  public boolean isSet() {
    return this == OR || this == AND || this == UNLESS;
  }
}
