package dev.tocsin.promql.function;

/** What an expression evaluates to. */
public enum ValueType {
  /** A number. */
  SCALAR("scalar", "scalar"),
  /** A text. */
  STRING("string", "string"),
  /** One value for each of a set of series: an instant vector. */
  VECTOR("vector", "instant vector"),
  /** A range of values for each of a set of series: a range vector. */
  MATRIX("matrix", "range vector"),
  /** Nobody knows before Grafana has replaced a variable. */
  UNKNOWN("unknown", "unknown");

  private final String keyword;
  private final String title;

  ValueType(String keyword, String title) {
    this.keyword = keyword;
    this.title = title;
  }

  /** As Prometheus' API names it, such as {@code matrix}. */
  public String keyword() {
    return keyword;
  }

  /** As its documentation names it, such as {@code range vector}. */
  public String title() {
    return title;
  }

  /** Whether a value of this type may stand where another is wanted. */
  public boolean fits(ValueType wanted) {
    return this == wanted || this == UNKNOWN;
  }
}
