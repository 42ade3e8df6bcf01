package dev.tocsin.promql;

import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.promql.syntax.PromQlError;
import java.util.List;

/**
 * A text is no PromQL. The message shows every error in its place:
 *
 * <pre>
 * 1:1: `histogram_quantil` is not a function
 *    |  histogram_quantil(0.9, x)
 *    |  ^^^^^^^^^^^^^^^^^ did you mean `histogram_quantile`?
 * </pre>
 */
public final class PromQlException extends RuntimeException {
  /** More errors than these help nobody. */
  public static final int MAX_ERRORS = 20;

  private static final long serialVersionUID = 1;

  private final String text;
  private final transient List<PromQlError> errors;

  PromQlException(String text, List<PromQlError> errors) {
    super(null, null, false, true);
    this.text = text;
    this.errors = List.copyOf(errors.subList(0, Math.min(errors.size(), MAX_ERRORS)));
  }

  /** The errors, 1 to {@link #MAX_ERRORS}, in the order they were found. */
  public List<PromQlError> errors() {
    return errors;
  }

  /** What was read. */
  public String text() {
    return text;
  }

  @Override
  public String getMessage() {
    return String.join("\n", errors.stream().map(this::render).toList());
  }

  private String render(PromQlError error) {
    int start = error.span().start();
    int lineStart = text.lastIndexOf('\n', start - 1) + 1;
    long line = 1 + text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(lineStart, start);
    String excerpt = DiagnosticRenderer.render(new Excerpt(text, error.span(), error.hint()));
    return line + ":" + column + ": " + error.message() + "\n" + excerpt.stripTrailing();
  }
}
