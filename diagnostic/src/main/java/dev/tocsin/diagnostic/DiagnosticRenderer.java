package dev.tocsin.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * Writes diagnostics for people, in the shape that rustc made familiar.
 *
 * <pre>
 * error[promql/unknown-label]: `checkout_requests_total` has no label `staus`
 *   --&gt; CheckoutAlerts.java:31  alert CheckoutErrors
 *    |  sum by (staus) (rate(checkout_requests_total[5m]))
 *    |          ^^^^^ did you mean `status`?
 *    = why: grouping by a missing label merges every series into one
 *    = fix: group by `status`
 * </pre>
 */
public final class DiagnosticRenderer {
  private static final String GUTTER = "   |  ";

  private DiagnosticRenderer() {}

  /** One diagnostic, ending in a line feed. */
  public static String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    out.append(diagnostic.level().name().toLowerCase(Locale.ROOT))
        .append('[')
        .append(diagnostic.id())
        .append("]: ");
    out.append(diagnostic.message()).append('\n');
    if (diagnostic.origin().isKnown() || !diagnostic.subject().isEmpty()) {
      String place = diagnostic.origin().isKnown() ? diagnostic.origin().toString() : "";
      out.append(("  --> " + place + "  " + diagnostic.subject()).stripTrailing()).append('\n');
    }
    diagnostic.excerpts().forEach(excerpt -> render(excerpt, out));
    note("why", diagnostic.why(), out);
    note("fix", diagnostic.fix(), out);
    return out.toString();
  }

  /** All diagnostics in their order, an empty line between two. */
  public static String render(List<Diagnostic> diagnostics) {
    return String.join("\n", diagnostics.stream().map(DiagnosticRenderer::render).toList());
  }

  /** The text of an excerpt with its part underlined, ending in a line feed. */
  public static String render(Excerpt excerpt) {
    StringBuilder out = new StringBuilder();
    render(excerpt, out);
    return out.toString();
  }

  /**
   * The lines of the text, each line that the span touches underlined, the label behind the last
   * underline.
   */
  private static void render(Excerpt excerpt, StringBuilder out) {
    String[] lines = excerpt.text().split("\n", -1);
    Span span = excerpt.span();
    int start = 0;
    for (String line : lines) {
      int end = start + line.length();
      out.append((GUTTER + line.replace('\t', ' ')).stripTrailing()).append('\n');
      boolean touched = span.start() <= end && (span.end() > start || span.start() == start);
      if (touched) {
        int from = Math.max(span.start(), start) - start;
        int to = Math.min(span.end(), end) - start;
        String carets = "^".repeat(Math.max(1, columns(line, to) - columns(line, from)));
        String label = span.end() <= end ? " " + excerpt.label() : "";
        out.append((GUTTER + " ".repeat(columns(line, from)) + carets + label).stripTrailing())
            .append('\n');
      }
      start = end + 1;
    }
  }

  /**
   * How many columns the line's first {@code chars} UTF-16 units take, a surrogate pair taking one.
   */
  private static int columns(String line, int chars) {
    return line.codePointCount(0, chars);
  }

  private static void note(String name, String text, StringBuilder out) {
    if (!text.isEmpty()) {
      out.append("   = ")
          .append(name)
          .append(": ")
          .append(text.replace("\n", "\n          "))
          .append('\n');
    }
  }
}
