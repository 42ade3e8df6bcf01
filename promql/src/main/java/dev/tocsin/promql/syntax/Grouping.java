package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;

/**
 * The labels that make the groups of an aggregation.
 *
 * @param labels the names in the order they were written; a name that holds a Grafana variable is
 *     kept as it was written
 * @param labelSpans where each label was written; empty if built in code
 * @param span where the clause was written, from its keyword on
 */
public record Grouping(Mode mode, List<String> labels, List<Span> labelSpans, Span span) {
  /** What the labels are for. */
  public enum Mode {
    /** All series are one group. */
    NONE,
    /** Series with the same values of these labels are a group. */
    BY,
    /** Series with the same values of all other labels are a group. */
    WITHOUT
  }

  /** All series are one group. Prometheus prints {@code by ()} like this too. */
  public static final Grouping NONE = new Grouping(Mode.NONE, List.of(), List.of(), Span.NONE);

  public Grouping {
    labels = List.copyOf(labels);
    labelSpans = List.copyOf(labelSpans);
  }

  /** Series with the same values of these labels are a group. */
  public static Grouping by(String... labels) {
    return by(List.of(labels));
  }

  /** Series with the same values of these labels are a group. */
  public static Grouping by(List<String> labels) {
    return labels.isEmpty() ? NONE : new Grouping(Mode.BY, labels, List.of(), Span.NONE);
  }

  /** Series with the same values of all other labels are a group. */
  public static Grouping without(String... labels) {
    return without(List.of(labels));
  }

  /** Series with the same values of all other labels are a group. */
  public static Grouping without(List<String> labels) {
    return new Grouping(Mode.WITHOUT, labels, List.of(), Span.NONE);
  }

  /** Whether a Grafana variable stands for one or more of the labels. */
  public boolean hasVariable() {
    return labels.stream().anyMatch(Grouping::isVariable);
  }

  /** Whether the name of a label is, or holds, a Grafana variable. */
  public static boolean isVariable(String label) {
    return Names.hasVariable(label);
  }

  /** Where the label at an index was written, or {@link Span#NONE}. */
  public Span labelSpan(int index) {
    return labelSpans.isEmpty() ? Span.NONE : labelSpans.get(index);
  }
}
