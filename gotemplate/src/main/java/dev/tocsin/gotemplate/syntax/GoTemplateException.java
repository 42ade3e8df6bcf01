package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Span;

/**
 * A text is no template. The message shows the error in its place:
 *
 * <pre>
 * 1:11: `humanise` is not a function; did you mean `humanize`?
 *    |  {{ $value | humanise }}
 *    |              ^^^^^^^^
 * </pre>
 */
public final class GoTemplateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String text;
  private final transient Span span;
  private final String problem;

  GoTemplateException(String text, Span span, String problem) {
    super(null, null, false, true);
    this.text = text;
    this.span = span;
    this.problem = problem;
  }

  /** What was read. */
  public String text() {
    return text;
  }

  /** The part that is wrong. */
  public Span span() {
    return span;
  }

  /** What is wrong and what to write instead, without a full stop. */
  public String problem() {
    return problem;
  }

  @Override
  public String getMessage() {
    int start = text.lastIndexOf('\n', span.start() - 1) + 1;
    int end = text.indexOf('\n', span.end());
    long line = 1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(start, span.start());
    Excerpt excerpt =
        new Excerpt(
            text.substring(start, end < 0 ? text.length() : end),
            new Span(span.start() - start, span.end() - start),
            "");
    return line
        + ":"
        + column
        + ": "
        + problem
        + "\n"
        + DiagnosticRenderer.render(excerpt).stripTrailing();
  }
}
