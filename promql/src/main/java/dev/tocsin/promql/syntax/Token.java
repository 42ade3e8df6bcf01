package dev.tocsin.promql.syntax;

import org.jspecify.annotations.Nullable;

/** The kinds of words that PromQL is made of. */
enum Token {
  END_OF_INPUT(""),
  /** What is no word of PromQL; the lexer says why. */
  ERROR(""),
  IDENTIFIER("", Use.NAME, Use.LABEL),
  /** An identifier with a colon. */
  METRIC_IDENTIFIER("", Use.NAME, Use.LABEL),
  STRING("", Use.START),
  NUMBER("", Use.START),
  DURATION("", Use.START),
  /** A variable of Grafana's dialect, alone or, within a duration, with digits and units. */
  VARIABLE(BinaryOperator.VARIABLE, Use.START),

  LEFT_PAREN("(", Use.START),
  RIGHT_PAREN(")"),
  LEFT_BRACE("{", Use.START),
  RIGHT_BRACE("}"),
  LEFT_BRACKET("["),
  RIGHT_BRACKET("]"),
  COMMA(","),
  COLON(":"),
  ASSIGN("="),
  MATCHES("=~"),
  NOT_MATCHES("!~"),
  AT("@"),

  ADD(BinaryOperator.ADD, Use.START),
  SUBTRACT(BinaryOperator.SUBTRACT, Use.START),
  MULTIPLY(BinaryOperator.MULTIPLY),
  DIVIDE(BinaryOperator.DIVIDE),
  MODULO(BinaryOperator.MODULO),
  POWER(BinaryOperator.POWER),
  EQUAL(BinaryOperator.EQUAL),
  NOT_EQUAL(BinaryOperator.NOT_EQUAL),
  LESS(BinaryOperator.LESS),
  LESS_OR_EQUAL(BinaryOperator.LESS_OR_EQUAL),
  GREATER(BinaryOperator.GREATER),
  GREATER_OR_EQUAL(BinaryOperator.GREATER_OR_EQUAL),
  TRIM_UPPER(BinaryOperator.TRIM_UPPER),
  TRIM_LOWER(BinaryOperator.TRIM_LOWER),
  AND(BinaryOperator.AND, Use.NAME, Use.LABEL),
  OR(BinaryOperator.OR, Use.NAME, Use.LABEL),
  UNLESS(BinaryOperator.UNLESS, Use.NAME, Use.LABEL),
  ATAN2(BinaryOperator.ATAN2, Use.LABEL),

  AVG(Aggregator.AVG),
  BOTTOMK(Aggregator.BOTTOMK),
  COUNT(Aggregator.COUNT),
  COUNT_VALUES(Aggregator.COUNT_VALUES),
  GROUP(Aggregator.GROUP),
  LIMITK(Aggregator.LIMITK),
  LIMIT_RATIO(Aggregator.LIMIT_RATIO),
  MAX(Aggregator.MAX),
  MIN(Aggregator.MIN),
  QUANTILE(Aggregator.QUANTILE),
  STDDEV(Aggregator.STDDEV),
  STDVAR(Aggregator.STDVAR),
  SUM(Aggregator.SUM),
  TOPK(Aggregator.TOPK),

  ANCHORED("anchored", Use.NAME, Use.LABEL),
  SMOOTHED("smoothed", Use.NAME, Use.LABEL),
  OFFSET("offset", Use.NAME, Use.LABEL),
  BY("by", Use.NAME, Use.LABEL),
  WITHOUT("without", Use.NAME),
  ON("on", Use.LABEL),
  IGNORING("ignoring", Use.LABEL),
  GROUP_LEFT("group_left", Use.LABEL),
  GROUP_RIGHT("group_right", Use.LABEL),
  BOOL("bool", Use.LABEL),
  /** Only in front of a parenthesis: elsewhere the three are identifiers. */
  FILL("fill", Use.NAME, Use.LABEL),
  FILL_LEFT("fill_left", Use.NAME, Use.LABEL),
  FILL_RIGHT("fill_right", Use.NAME, Use.LABEL),

  START("start", Use.NAME, Use.LABEL, Use.FUNCTION),
  END("end", Use.NAME, Use.LABEL, Use.FUNCTION),
  STEP("step", Use.NAME, Use.LABEL, Use.FUNCTION),
  RANGE("range", Use.NAME, Use.LABEL, Use.FUNCTION),
  MAX_OF("max_of", Use.NAME, Use.LABEL, Use.FUNCTION),
  MIN_OF("min_of", Use.NAME, Use.LABEL, Use.FUNCTION);

  /** What a keyword may be besides a keyword. */
  private enum Use {
    /** What an expression can start with, besides names. */
    START,
    /** A metric's name in front of the braces. */
    NAME,
    /** A label's name in a grouping. */
    LABEL,
    /** A function's name. */
    FUNCTION
  }

  /** As it is written, in lower case; empty where that varies. */
  final String text;

  /** The operator that it is, or null. */
  final @Nullable BinaryOperator operator;

  /** The aggregator that it is, or null. */
  final @Nullable Aggregator aggregator;

  /** Whether it can be a metric's name in front of the braces. */
  final boolean isName;

  /** Whether it can be a label's name in a grouping. */
  final boolean isLabel;

  /** Whether a parenthesis behind it makes it a function's name. */
  final boolean isFunction;

  /** Whether an expression can start with it. */
  final boolean startsExpression;

  /** How many brackets it opens; -1 if it closes one. */
  final int nesting;

  Token(String text, Use... uses) {
    this(text, null, null, uses);
  }

  Token(BinaryOperator operator, Use... uses) {
    this(operator.symbol(), operator, null, uses);
  }

  Token(Aggregator aggregator) {
    this(aggregator.keyword(), null, aggregator, Use.NAME, Use.LABEL);
  }

  Token(
      String text,
      @Nullable BinaryOperator operator,
      @Nullable Aggregator aggregator,
      Use... uses) {
    this.text = text;
    this.operator = operator;
    this.aggregator = aggregator;
    this.isName = contains(uses, Use.NAME);
    this.isLabel = contains(uses, Use.LABEL);
    this.startsExpression = isName || contains(uses, Use.START);
    this.nesting =
        switch (text) {
          case "(", "{", "[" -> 1;
          case ")", "}", "]" -> -1;
          default -> 0;
        };
    this.isFunction = contains(uses, Use.FUNCTION) || name().equals("IDENTIFIER");
  }

  private static boolean contains(Use[] uses, Use use) {
    for (Use each : uses) {
      if (each == use) {
        return true;
      }
    }
    return false;
  }
}
