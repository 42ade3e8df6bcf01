package dev.tocsin.promql.series;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A native histogram as it is written: {@code {{schema:1 sum:0.3 count:3 buckets:[1 2]}}}. What is
 * left out is zero or empty.
 *
 * @param schema how fine its buckets are: powers of 2<sup>2<sup>-schema</sup></sup>; -53 for bounds
 *     of one's own
 * @param count how many were observed
 * @param sum of all that was observed
 * @param zeroCount how many were observed in the bucket around zero
 * @param zeroThreshold how far the bucket around zero reaches
 * @param customValues the upper bounds of the buckets, of schema -53
 * @param positive the buckets above zero
 * @param negative the buckets below zero
 * @param counterResetHint what is known of resets, or null if nothing is said
 */
public record HistogramLiteral(
    int schema,
    double count,
    double sum,
    double zeroCount,
    double zeroThreshold,
    List<Double> customValues,
    Buckets positive,
    Buckets negative,
    @Nullable CounterResetHint counterResetHint) {
  /** The schema of histograms whose bounds are given. */
  public static final int CUSTOM_BUCKETS = -53;

  public HistogramLiteral {
    customValues = List.copyOf(customValues);
  }

  /**
   * Buckets in a row.
   *
   * @param offset the index of the first
   * @param counts how many were observed in each
   */
  public record Buckets(int offset, List<Double> counts) {
    public Buckets {
      counts = List.copyOf(counts);
    }
  }

  /** What is known of the counter's resets. */
  public enum CounterResetHint {
    UNKNOWN,
    RESET,
    NOT_RESET,
    GAUGE;

    /** As it is written. */
    public String keyword() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
