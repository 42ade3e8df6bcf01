package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;

/** The words of a text one after the other, and the errors found so far. */
final class TokenStream {
  /**
   * How deep parentheses, calls and the like may be nested, so that reading them finds room on a
   * thread's stack. No query that people or tools write comes near.
   */
  static final int MAX_NESTING = 250;

  /**
   * How deep a tree may be, which operators in a row make deep too, so that whoever walks it finds
   * room on the stack.
   */
  static final int MAX_DEPTH = 500;

  final String text;
  final ParserOptions options;
  private final Lexer lexer;
  private final List<PromQlError> errors;
  private int depth;
  private int nesting;

  /** Whether it is no longer known which brackets are open. */
  private boolean lost;

  /** Where the word before the current one ends. */
  private int lastEnd;

  TokenStream(String text, ParserOptions options, List<PromQlError> errors) {
    this.text = text;
    this.options = options;
    this.errors = errors;
    this.lexer = new Lexer(text, options);
    advance();
  }

  boolean isGrafana() {
    return options.dialect() == Dialect.GRAFANA;
  }

  /** What the current word is. */
  Token token() {
    return lexer.token;
  }

  boolean at(Token token) {
    return lexer.token == token;
  }

  /** Where the current word starts. */
  int start() {
    return lexer.start;
  }

  /** Where the current word ends. */
  int end() {
    return lexer.end;
  }

  /** The current word as it was written. */
  String word() {
    return word(lexer.start, lexer.end);
  }

  /** A part of the text. */
  String word(int start, int end) {
    return WordCache.word(text, start, end);
  }

  /** The text of the current word, which is a string. */
  String stringValue() {
    int from = lexer.start + 1;
    int to = lexer.end - 1;
    return lexer.escaped ? Quoting.unescape(text, from, to) : word(from, to);
  }

  /** The span of the current word. */
  Span span() {
    return new Span(lexer.start, lexer.end);
  }

  /** From a place to the end of the word before the current one. */
  Span spanFrom(int start) {
    return new Span(start, lastEnd);
  }

  /** How many brackets are open in front of the current word. */
  int nesting() {
    return nesting;
  }

  /** Goes to the next word. */
  void advance() {
    lastEnd = lexer.end;
    nesting += lexer.token.nesting;
    lexer.advance();
  }

  /** Goes on if the current word is this one. */
  boolean accept(Token token) {
    boolean accepted = lexer.token == token;
    if (accepted) {
      advance();
    }
    return accepted;
  }

  /** Goes over a word that must be this one. */
  void expect(Token token, String expected) {
    if (!accept(token)) {
      throw unexpected(expected);
    }
  }

  /** Reports the current word, behind which nothing can be understood. */
  SyntaxAbort unexpected(String expected) {
    if (at(Token.ERROR)) {
      error(span(), lexer.error);
      return new SyntaxAbort();
    }
    String word = at(Token.END_OF_INPUT) ? "end of input" : "`" + word() + "`";
    error(span(), "unexpected " + word + ", expected " + expected);
    return new SyntaxAbort();
  }

  /**
   * Passes over what can't be understood between brackets, so that the errors behind it are found
   * too: to the next separator or to the bracket that closes.
   *
   * @param level how many brackets are open there
   * @throws SyntaxAbort the given one, if there is no such place
   */
  void recover(SyntaxAbort abort, int level, Token separator, Token close) {
    while (!lost && (nesting > level || !(at(separator) || at(close)))) {
      boolean closesAnother = nesting == level && token().nesting < 0;
      lost = closesAnother || at(Token.END_OF_INPUT) || at(Token.ERROR);
      advance();
    }
    if (lost) {
      throw abort;
    }
  }

  void error(Span span, String message) {
    errors.add(PromQlError.of(span, message));
  }

  void error(Span span, String message, String hint) {
    errors.add(new PromQlError(span, message, hint));
  }

  /** One level deeper; {@link #leave} goes back. */
  void enter() {
    depth++;
    check(depth, MAX_NESTING);
  }

  void leave() {
    depth--;
  }

  /** Refuses a tree that is too deep. */
  void checkDepth(int depth) {
    check(depth, MAX_DEPTH);
  }

  private void check(int depth, int limit) {
    if (depth > limit) {
      error(span(), "the expression is nested more than " + limit + " levels deep");
      lost = true;
      throw new SyntaxAbort();
    }
  }
}
