package dev.tocsin.promql.syntax;

/** The kinds of words that the values of a series are made of. */
enum SeriesToken {
  END_OF_INPUT(""),
  /** What is no word; the lexer says why. */
  ERROR(""),
  /** Any number of spaces. */
  SPACE("<space>"),
  BLANK("_"),
  TIMES("x"),
  ADD("+"),
  SUBTRACT("-"),
  NUMBER(""),
  /** {@code stale}, or the name of a histogram's part. */
  IDENTIFIER(""),
  OPEN_HISTOGRAM("{{"),
  CLOSE_HISTOGRAM("}}"),
  COLON(":"),
  LEFT_BRACKET("["),
  RIGHT_BRACKET("]");

  /** As it is written; empty where that varies. */
  final String text;

  SeriesToken(String text) {
    this.text = text;
  }
}
