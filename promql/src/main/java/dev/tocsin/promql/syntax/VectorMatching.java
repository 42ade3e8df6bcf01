package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the series of a binary expression's two sides find each other.
 *
 * @param cardinality how many series of each side may meet
 * @param on whether series match that agree on {@code labels}, rather than on all others
 * @param labels the labels of {@code on} or {@code ignoring}; a name that holds a Grafana variable
 *     is kept as it was written
 * @param include the labels of {@code group_left} or {@code group_right}, taken from the one side
 * @param fillLeft the value of a series that is missing on the left
 * @param fillRight the value of a series that is missing on the right
 * @param labelSpans where each of {@code labels}, then each of {@code include}, was written; empty
 *     if built in code
 */
public record VectorMatching(
    Cardinality cardinality,
    boolean on,
    List<String> labels,
    List<String> include,
    @Nullable Double fillLeft,
    @Nullable Double fillRight,
    List<Span> labelSpans) {

  /** How many series of each side may meet. */
  public enum Cardinality {
    ONE_TO_ONE,
    /** {@code group_left}: many series of the left side meet one of the right. */
    MANY_TO_ONE,
    /** {@code group_right}: one series of the left side meets many of the right. */
    ONE_TO_MANY,
    /** Of the set operators only. */
    MANY_TO_MANY
  }

  /** Series match that agree on all labels. */
  public static final VectorMatching NONE = ignoring();

  public VectorMatching {
    labels = List.copyOf(labels);
    include = List.copyOf(include);
    labelSpans = List.copyOf(labelSpans);
  }

  /** Series match that agree on these labels. */
  public static VectorMatching on(String... labels) {
    return of(Cardinality.ONE_TO_ONE, true, List.of(labels));
  }

  /** Series match that agree on all labels but these. */
  public static VectorMatching ignoring(String... labels) {
    return of(Cardinality.ONE_TO_ONE, false, List.of(labels));
  }

  private static VectorMatching of(Cardinality cardinality, boolean on, List<String> labels) {
    return new VectorMatching(cardinality, on, labels, List.of(), null, null, List.of());
  }

  /** The same where many series of the left side may meet one of the right. */
  public VectorMatching groupLeft(String... include) {
    return group(Cardinality.MANY_TO_ONE, List.of(include));
  }

  /** The same where one series of the left side may meet many of the right. */
  public VectorMatching groupRight(String... include) {
    return group(Cardinality.ONE_TO_MANY, List.of(include));
  }

  private VectorMatching group(Cardinality cardinality, List<String> include) {
    List<Span> spans =
        labelSpans.isEmpty() ? labelSpans : new ArrayList<>(labelSpans.subList(0, labels.size()));
    if (!spans.isEmpty()) {
      include.forEach(label -> spans.add(Span.NONE));
    }
    return new VectorMatching(cardinality, on, labels, include, fillLeft, fillRight, spans);
  }

  /** The same with these values for series that are missing on a side. */
  public VectorMatching fill(@Nullable Double left, @Nullable Double right) {
    return new VectorMatching(cardinality, on, labels, include, left, right, labelSpans);
  }

  /** The same with this cardinality. */
  VectorMatching withCardinality(Cardinality cardinality) {
    return new VectorMatching(cardinality, on, labels, include, fillLeft, fillRight, labelSpans);
  }

  /** Whether a Grafana variable stands for one or more of the labels. */
  public boolean hasVariable() {
    return labels.stream().anyMatch(Names::hasVariable)
        || include.stream().anyMatch(Names::hasVariable);
  }

  /** Where the label at an index was written, or {@link Span#NONE}. */
  public Span labelSpan(int index) {
    return labelSpans.isEmpty() ? Span.NONE : labelSpans.get(index);
  }

  /** Where the included label at an index was written, or {@link Span#NONE}. */
  public Span includeSpan(int index) {
    return labelSpans.isEmpty() ? Span.NONE : labelSpans.get(labels.size() + index);
  }
}
