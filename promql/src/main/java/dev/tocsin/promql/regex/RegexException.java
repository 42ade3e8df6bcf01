package dev.tocsin.promql.regex;

/** A text is no regular expression of RE2; the message says what is wrong with which part. */
public final class RegexException extends Exception {
  private static final long serialVersionUID = 1;

  RegexException(String message) {
    super(message);
  }
}
