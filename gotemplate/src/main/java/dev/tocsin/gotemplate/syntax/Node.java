package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * A part of a template: an immutable tree whose nodes know where in the text they were written. Two
 * nodes are {@link Object#equals equal} if they have the same shape and the same spans.
 */
public sealed interface Node permits Statement, Operand, Command, Definition {
  /** Where it was written, its braces included where it has any. */
  Span span();
}
