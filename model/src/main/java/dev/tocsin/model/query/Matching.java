package dev.tocsin.model.query;

import dev.tocsin.model.label.Label;
import dev.tocsin.promql.syntax.VectorMatching;
import java.util.Arrays;

/**
 * Which series of two vectors belong together: PromQL's {@code on}, {@code ignoring}, {@code
 * group_left}.
 */
public record Matching(VectorMatching matching) {
  /** Those that agree in these labels. */
  public static Matching on(Label... labels) {
    return new Matching(VectorMatching.on(names(labels)));
  }

  /** Those that agree in all labels but these. */
  public static Matching ignoring(Label... labels) {
    return new Matching(VectorMatching.ignoring(names(labels)));
  }

  /** Several series on the left belong to one on the right, which lends them these labels. */
  public Matching groupLeft(Label... lent) {
    return new Matching(matching.groupLeft(names(lent)));
  }

  /** Several series on the right belong to one on the left, which lends them these labels. */
  public Matching groupRight(Label... lent) {
    return new Matching(matching.groupRight(names(lent)));
  }

  /**
   * A series that is missing on either side counts as this value; needs {@code
   * promql-binop-fill-modifiers}.
   */
  public Matching fill(double value) {
    return new Matching(matching.fill(value, value));
  }

  /** A series that is missing on the left counts as this value; see {@link #fill}. */
  public Matching fillLeft(double value) {
    return new Matching(matching.fill(value, matching.fillRight()));
  }

  /** A series that is missing on the right counts as this value; see {@link #fill}. */
  public Matching fillRight(double value) {
    return new Matching(matching.fill(matching.fillLeft(), value));
  }

  static String[] names(Label... labels) {
    return Arrays.stream(labels).map(Label::name).toArray(String[]::new);
  }
}
