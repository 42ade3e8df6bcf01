package dev.tocsin.generate;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;

/** Fields whose names are hard to make class names of. */
public final class AwkwardMetrics {
  public static final Gauge STRING = Gauge.named("awkward_string").labels(Label.named("a"));
  public static final Gauge AWKWARD_METRICS = Gauge.named("awkward_metrics");
  public static final Gauge A_B = Gauge.named("awkward_a_b");
  public static final Gauge AB =
      Gauge.named("awkward_ab").labels(Label.named("x"), Label.named("X"));
  public static final Gauge None = Gauge.named("awkward_none");

  private AwkwardMetrics() {}
}
