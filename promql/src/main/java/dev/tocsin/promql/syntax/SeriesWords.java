package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;

/** The words of a series' values one after the other, and the errors found so far. */
final class SeriesWords {
  private final SeriesLexer lexer;
  private final List<PromQlError> errors;

  SeriesWords(String text, int from, List<PromQlError> errors) {
    this.lexer = new SeriesLexer(text, from);
    this.errors = errors;
    lexer.advance();
  }

  boolean at(SeriesToken token) {
    return lexer.token == token;
  }

  /** The current word as it was written. */
  String word() {
    return lexer.text.substring(lexer.start, lexer.end);
  }

  /** The span of the current word. */
  Span span() {
    return new Span(lexer.start, lexer.end);
  }

  /** Goes on if the current word is this one. */
  boolean accept(SeriesToken token) {
    boolean accepted = at(token);
    if (accepted) {
      lexer.advance();
    }
    return accepted;
  }

  /** Goes over a word that must be this one. */
  void expect(SeriesToken token, String expected) {
    if (!accept(token)) {
      throw unexpected(expected);
    }
  }

  /** Reports the current word, behind which nothing can be understood. */
  SyntaxAbort unexpected(String expected) {
    if (at(SeriesToken.ERROR)) {
      return fail(span(), lexer.error, "");
    }
    String word = at(SeriesToken.END_OF_INPUT) ? "end of input" : "`" + word() + "`";
    return fail(span(), "unexpected " + word + ", expected " + expected, "");
  }

  /** Reports what is wrong, behind which nothing can be understood. */
  SyntaxAbort fail(Span span, String message, String hint) {
    errors.add(new PromQlError(span, message, hint));
    return new SyntaxAbort();
  }

  boolean atSign() {
    return at(SeriesToken.ADD) || at(SeriesToken.SUBTRACT);
  }

  /** Reads a number, perhaps with a sign. */
  double signedNumber() {
    boolean minus = at(SeriesToken.SUBTRACT);
    if (atSign()) {
      lexer.advance();
    }
    double value = number();
    return minus ? -value : value;
  }

  /** Reads a number. */
  double number() {
    if (!at(SeriesToken.NUMBER)) {
      throw unexpected("a number");
    }
    try {
      double value = Numbers.parse(lexer.text, lexer.start, lexer.end);
      lexer.advance();
      return value;
    } catch (NumberFormatException e) {
      throw fail(span(), "`" + word() + "` is no number that can be computed with", "");
    }
  }

  /** Reads a whole number, perhaps with a minus. */
  int integer() {
    boolean minus = accept(SeriesToken.SUBTRACT);
    int value = count();
    return minus ? -value : value;
  }

  /** Reads how many there are. */
  int count() {
    if (!at(SeriesToken.NUMBER)) {
      throw unexpected("a whole number");
    }
    try {
      int value = Integer.parseInt(word());
      lexer.advance();
      return value;
    } catch (NumberFormatException e) {
      throw fail(span(), "`" + word() + "` is no whole number up to 2147483647", "");
    }
  }
}
