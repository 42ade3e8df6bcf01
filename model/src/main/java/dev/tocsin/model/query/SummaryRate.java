package dev.tocsin.model.query;

import dev.tocsin.model.label.Label;

/**
 * What a summary observed lately, for each of its series or summed over groups of them.
 *
 * @param counters the counters {@code _sum} and {@code _count}, which a summary has in common with
 *     a histogram
 */
public record SummaryRate(HistogramRate counters) {
  /** Summed over all series. */
  public SummaryRate sum() {
    return new SummaryRate(counters.sum());
  }

  /** Summed over all series that agree in these labels. */
  public SummaryRate sumBy(Label... labels) {
    return new SummaryRate(counters.sumBy(labels));
  }

  /** The mean of the observations. */
  public VectorQuery mean() {
    return counters.mean();
  }

  /** How many observations there were, each second under {@code rate}. */
  public VectorQuery count() {
    return counters.count();
  }

  /** The sum of the observations, each second under {@code rate}. */
  public VectorQuery total() {
    return counters.total();
  }
}
