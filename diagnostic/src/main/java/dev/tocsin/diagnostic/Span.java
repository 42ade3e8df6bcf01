package dev.tocsin.diagnostic;

/**
 * A stretch of a text: the characters from {@code start} (inclusive) to {@code end} (exclusive),
 * counted from 0 in UTF-16 units. An empty span marks a place between two characters.
 */
public record Span(int start, int end) {
  /** The span of what was not read from a text but built in code. */
  public static final Span NONE = new Span(0, 0);

  /**
   * @throws IllegalArgumentException if the span is negative or ends before it starts
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The smallest span that covers this one and another. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
