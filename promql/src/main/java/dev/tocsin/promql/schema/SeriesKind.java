package dev.tocsin.promql.schema;

/** What the values of a set of series are. */
public enum SeriesKind {
  /** Counts that only grow until they are reset. */
  COUNTER,
  /** Several counters added up: no reset can be seen in it any more. */
  COUNTER_SUM,
  /** Values that go up and down. */
  GAUGE,
  /** The counters of a classic histogram's buckets. */
  BUCKETS,
  /** How fast the counters of buckets grow. */
  BUCKET_RATES,
  /** Whole histograms that only grow. */
  NATIVE_HISTOGRAM,
  /** How whole histograms grow. */
  NATIVE_HISTOGRAM_RATE,
  /** The quantiles of a summary, which can't be aggregated. */
  QUANTILES,
  /** Always 1. */
  INFO,
  /** 0 or 1 for each state. */
  STATES,
  /** Nothing: a classic histogram has no series of its own name. */
  NO_SERIES,
  UNKNOWN;

  /** Whether it counts up, so that only its growth says something. */
  public boolean isCumulative() {
    return this == COUNTER || this == BUCKETS || this == NATIVE_HISTOGRAM;
  }
}
