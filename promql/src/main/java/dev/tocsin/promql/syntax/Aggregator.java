package dev.tocsin.promql.syntax;

import java.util.Locale;

/** An operator that makes one series, or a choice of series, out of each group. */
public enum Aggregator {
  AVG,
  BOTTOMK,
  COUNT,
  COUNT_VALUES,
  GROUP,
  LIMITK,
  LIMIT_RATIO,
  MAX,
  MIN,
  QUANTILE,
  STDDEV,
  STDVAR,
  SUM,
  TOPK;

  private final String keyword = name().toLowerCase(Locale.ROOT);

  /** As it is written. */
  public String keyword() {
    return keyword;
  }

  /** Whether a parameter comes before the expression, as in {@code topk(5, x)}. */
  public boolean hasParameter() {
    return this == TOPK
        || this == BOTTOMK
        || this == COUNT_VALUES
        || this == QUANTILE
        || this == LIMITK
        || this == LIMIT_RATIO;
  }

  /** Whether its result is some of the series that went in, with all their labels. */
  public boolean selects() {
    return this == TOPK || this == BOTTOMK || this == LIMITK || this == LIMIT_RATIO;
  }

  /** Whether Prometheus 3.16 knows it only with {@code promql-experimental-functions}. */
  public boolean isExperimental() {
    return this == LIMITK || this == LIMIT_RATIO;
  }
}
