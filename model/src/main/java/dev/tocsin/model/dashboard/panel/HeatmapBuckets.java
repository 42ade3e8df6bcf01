package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.option.Scale;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import java.time.Duration;

/**
 * How a heatmap cuts time or values.
 *
 * @param settings as {@code HeatmapCalculationBucketConfig} of {@code @grafana/schema} 13.2 has
 *     them
 */
public record HeatmapBuckets(Settings settings) {
  /** So many pieces. */
  public static HeatmapBuckets count(int count) {
    int checked = Numbers.positive(count, "a number of buckets");
    return new HeatmapBuckets(
        Settings.of("mode", "count").with("value", Integer.toString(checked)));
  }

  /** Pieces of a size, in the unit of the values. */
  public static HeatmapBuckets size(double size) {
    return new HeatmapBuckets(Settings.of("mode", "size").with("value", Double.toString(size)));
  }

  /** Pieces of time. */
  public static HeatmapBuckets every(Duration size) {
    return new HeatmapBuckets(Settings.of("mode", "size").with("value", GrafanaDuration.of(size)));
  }

  public HeatmapBuckets scale(Scale scale) {
    return new HeatmapBuckets(settings.with("scale", scale.settings()));
  }
}
