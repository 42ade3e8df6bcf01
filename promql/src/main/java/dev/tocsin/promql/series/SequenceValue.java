package dev.tocsin.promql.series;

import org.jspecify.annotations.Nullable;

/** What a series is at one moment of a rule test. */
public sealed interface SequenceValue {
  /** A moment at which there is no number. */
  enum Gap implements SequenceValue {
    /** Nothing was scraped: {@code _}. */
    OMITTED,
    /** The series has ended: {@code stale}. */
    STALE
  }

  /** A number. */
  record Sample(double value) implements SequenceValue {}

  /**
   * A native histogram: one that is written, to which another was added a few times. It is not
   * computed here: how histograms are added is the business of a query engine.
   *
   * @param base the histogram that the sequence starts with
   * @param step what is added each time, or null if nothing is
   * @param steps how often it was added; negative if it was subtracted; 0 without step
   */
  record HistogramSample(HistogramLiteral base, @Nullable HistogramLiteral step, long steps)
      implements SequenceValue {}
}
