package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.field.Buckets;
import dev.tocsin.model.dashboard.setting.Settings;

/** How often which values occur over time. */
public record CalculateHeatmap(Settings options) implements Transformation {
  /** Cut into Grafana's own buckets. */
  public static final CalculateHeatmap USUAL = new CalculateHeatmap(Settings.NONE);

  /** How time is cut. */
  public CalculateHeatmap x(Buckets buckets) {
    return new CalculateHeatmap(options.with("xBuckets", buckets.settings()));
  }

  /** How values are cut. */
  public CalculateHeatmap y(Buckets buckets) {
    return new CalculateHeatmap(options.with("yBuckets", buckets.settings()));
  }

  @Override
  public String id() {
    return "heatmap";
  }
}
