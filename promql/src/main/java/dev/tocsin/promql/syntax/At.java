package dev.tocsin.promql.syntax;

/** The time to which an {@code @} modifier pins a selector. */
public sealed interface At {
  /**
   * A fixed time.
   *
   * @param millis milliseconds since 1970-01-01 UTC
   */
  record Timestamp(long millis) implements At {}

  /**
   * A variable of Grafana's dialect.
   *
   * @param text the variable as it was written
   */
  record Variable(String text) implements At {}

  /** A border of the range that the query is evaluated over. */
  enum Bound implements At {
    START,
    END
  }
}
