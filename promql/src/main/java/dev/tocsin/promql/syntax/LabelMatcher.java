package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * One condition of a selector, such as {@code job=~"api.*"}.
 *
 * @param label the label's name, any text that is not empty; a name that holds a Grafana variable
 *     is kept as it was written
 * @param value the text or regular expression to compare with, without quotes and escapes
 */
public record LabelMatcher(String label, MatchOperator op, String value, Span span) {
  /** The label that holds a series' metric name. */
  public static final String METRIC_NAME = "__name__";

  /** A condition on a label. */
  public static LabelMatcher of(String label, MatchOperator op, String value) {
    return new LabelMatcher(label, op, value, Span.NONE);
  }

  /** Whether the value holds a variable of Grafana's dialect, or looks as if it did. */
  public boolean hasVariable() {
    return Variables.isIn(value);
  }

  /** The condition in its canonical form. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    Names.appendLabel(out, label, false);
    out.append(op.symbol());
    Quoting.append(out, value);
    return out.toString();
  }
}
