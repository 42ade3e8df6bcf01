package dev.tocsin.model.query;

import dev.tocsin.model.label.Label;
import dev.tocsin.promql.syntax.VectorSelector;
import java.time.Duration;
import java.util.List;

/**
 * The series of a summary: quantiles that the process itself computed, which can't be summed or
 * averaged, and counters of the observations and of their sum.
 */
public interface SummaryQuery extends Selection<SummaryQuery> {
  @Override
  default SummaryQuery selecting(VectorSelector selector) {
    return new SummarySelection(selector, unit());
  }

  /**
   * A quantile as the process computed it.
   *
   * @param quantile one of those that the process exposes, such as 0.99
   */
  default GaugeQuery quantile(double quantile) {
    String value = Quantile.literal(quantile).toString();
    return new GaugeSelection(
        selecting(selector()).where(Label.named("quantile").is(value)).selector(), unit());
  }

  /** What was observed each second, on average over a window. */
  default SummaryRate rate(Window window) {
    return new SummaryRate(new HistogramSelection(selector(), unit(), List.of()).rate(window));
  }

  default SummaryRate rate(Duration window) {
    return rate(Window.of(window));
  }

  /** What was observed within a window. */
  default SummaryRate increase(Window window) {
    return new SummaryRate(new HistogramSelection(selector(), unit(), List.of()).increase(window));
  }
}
