package dev.tocsin.promql.syntax;

/**
 * Cuts the values of a series into {@linkplain SeriesToken words}. Spaces are words here, and an
 * {@code x} is no letter.
 */
final class SeriesLexer extends Scanner {
  private boolean inHistogram;
  private boolean inBrackets;

  /** What the current word is. */
  SeriesToken token = SeriesToken.END_OF_INPUT;

  /** Where the current word starts. */
  int start;

  /** Where the current word ends. */
  int end;

  /** What is wrong, if the current word is an error. */
  String error = "";

  /** Starts where the labels end. */
  SeriesLexer(String text, int from) {
    super(text);
    pos = from;
  }

  /** Goes to the next word. */
  void advance() {
    start = pos;
    char c = peek();
    if (isSpace(c)) {
      skipSpace();
    } else if (inHistogram) {
      insideHistogram(c);
    } else {
      outside(c);
    }
  }

  /** One space is the word, as Prometheus has it; the others are nothing. */
  private void skipSpace() {
    emitWithNext(SeriesToken.SPACE);
    while (isSpace(peek())) {
      pos++;
    }
  }

  private void emit(SeriesToken kind) {
    token = kind;
    end = pos;
  }

  /** Emits a word that ends behind the next character. */
  private void emitWithNext(SeriesToken kind) {
    pos++;
    emit(kind);
  }

  private void fail(String message) {
    token = SeriesToken.ERROR;
    end = length;
    error = message;
  }

  private void outside(char c) {
    if (pos == length) {
      emit(SeriesToken.END_OF_INPUT);
    } else if (Names.isDigit(c) || (c == '.' && Names.isDigit(peek(1)))) {
      number(c);
    } else if (c == 'x') {
      emitWithNext(SeriesToken.TIMES);
    } else if (c == '_') {
      emitWithNext(SeriesToken.BLANK);
    } else if (c == '+') {
      emitWithNext(SeriesToken.ADD);
    } else if (c == '-') {
      emitWithNext(SeriesToken.SUBTRACT);
    } else if (c == '{' && peek(1) == '{') {
      inHistogram = true;
      pos++;
      emitWithNext(SeriesToken.OPEN_HISTOGRAM);
    } else if (Names.isAlpha(c)) {
      while (Names.isAlphanumeric(peek()) || peek() == ':') {
        pos++;
      }
      emitWord();
    } else {
      fail("unexpected " + describe(pos) + " among the values of a series");
    }
  }

  private void insideHistogram(char c) {
    if (Names.isDigit(c)) {
      number(c);
    } else if (Names.isAlpha(c)) {
      while (Names.isAlpha(peek())) {
        pos++;
      }
      emitWord();
    } else if (c == '-') {
      minus();
    } else if (c == ':' && !inBrackets) {
      emitWithNext(SeriesToken.COLON);
    } else if (c == '[' && !inBrackets) {
      inBrackets = true;
      emitWithNext(SeriesToken.LEFT_BRACKET);
    } else if (c == ']' && inBrackets) {
      inBrackets = false;
      emitWithNext(SeriesToken.RIGHT_BRACKET);
    } else if (c == '}' && peek(1) == '}' && !inBrackets) {
      inHistogram = false;
      pos++;
      emitWithNext(SeriesToken.CLOSE_HISTOGRAM);
    } else {
      fail("unexpected " + describe(pos) + " within a histogram");
    }
  }

  /** Prometheus knows no negative infinity in a list of buckets. */
  private void minus() {
    emitWithNext(SeriesToken.SUBTRACT);
    if (inBrackets && !Names.isDigit(peek()) && peek() != '.') {
      fail("unexpected " + describe(pos) + " behind `-`, expected a number");
    }
  }

  private void emitWord() {
    boolean number = Keywords.find(text, start, pos) == Token.NUMBER;
    emit(number ? SeriesToken.NUMBER : SeriesToken.IDENTIFIER);
  }

  /** A number in decimal digits: in {@code 0x3} the {@code x} says how often. */
  private void number(char first) {
    if (digits(false) && (peek() == 'x' || !Names.isAlphanumeric(peek()))) {
      emit(SeriesToken.NUMBER);
    } else {
      fail("what starts with `" + first + "` is no number");
    }
  }
}
