package dev.tocsin.promql.syntax;

/** How a selector treats the borders of its range (since Prometheus 3.7). */
public enum RangeExtension {
  /** Only the samples inside the range. */
  NONE(""),
  /** The last sample before the range is taken as the value at its start. */
  ANCHORED("anchored"),
  /** The values at both borders are interpolated. */
  SMOOTHED("smoothed");

  private final String keyword;

  RangeExtension(String keyword) {
    this.keyword = keyword;
  }

  /** As it is written behind a selector; empty for {@link #NONE}. */
  public String keyword() {
    return keyword;
  }
}
