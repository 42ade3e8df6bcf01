package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * A word of a template.
 *
 * @param text as it was written; for an error what is wrong, in plain words
 */
record Token(Kind kind, Span span, String text) {
  enum Kind {
    TEXT,
    COMMENT,
    LEFT,
    RIGHT,
    SPACE,
    OPEN,
    CLOSE,
    PIPE,
    ASSIGN,
    DECLARE,
    /** A character that no word begins with, such as a comma. */
    OTHER,
    BOOL,
    CHARACTER,
    COMPLEX,
    NUMBER,
    STRING,
    RAW_STRING,
    DOT,
    FIELD,
    VARIABLE,
    /** The name of a function. */
    NAME,
    BLOCK,
    BREAK,
    CONTINUE,
    DEFINE,
    ELSE,
    END_KEYWORD,
    IF,
    NIL,
    RANGE,
    TEMPLATE,
    WITH,
    END_OF_TEXT,
    /** The last one where the text can't be read on. */
    ERROR
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
