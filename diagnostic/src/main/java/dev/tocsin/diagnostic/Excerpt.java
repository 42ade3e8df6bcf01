package dev.tocsin.diagnostic;

/**
 * A text that a diagnostic speaks of, with the part that is meant.
 *
 * @param text the whole text, such as an expression; may have several lines
 * @param span the part to underline
 * @param label what is wrong with exactly this part; may be empty
 */
public record Excerpt(String text, Span span, String label) {
  /**
   * @throws IllegalArgumentException if the span does not lie within the text
   */
  public Excerpt {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "span ends at " + span.end() + ", the text at " + text.length());
    }
  }
}
