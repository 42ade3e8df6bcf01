package dev.tocsin.promql.schema;

/** What a metric is, as it was declared by what exposes it. */
public enum MetricKind {
  /** Only grows, until a restart sets it back. */
  COUNTER,
  GAUGE,
  /** A classic histogram: counters named {@code x_bucket}, {@code x_sum} and {@code x_count}. */
  HISTOGRAM,
  /** One series whose values are whole histograms. */
  NATIVE_HISTOGRAM,
  /** Quantiles computed by what exposes it, and counters {@code x_sum} and {@code x_count}. */
  SUMMARY,
  /** Always 1; its labels tell. */
  INFO,
  /** One series for each state, of which those that hold are 1. */
  STATE_SET,
  UNKNOWN
}
