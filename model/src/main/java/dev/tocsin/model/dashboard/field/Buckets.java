package dev.tocsin.model.dashboard.field;

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
public record Buckets(Settings settings) {
  /** So many pieces. */
  public static Buckets count(int count) {
    int checked = Numbers.positive(count, "a number of buckets");
    return new Buckets(Settings.of("mode", "count").with("value", Integer.toString(checked)));
  }

  /** Pieces of a size, in the unit of the values. */
  public static Buckets size(double size) {
    return new Buckets(Settings.of("mode", "size").with("value", Double.toString(size)));
  }

  /** Pieces of time. */
  public static Buckets every(Duration size) {
    return new Buckets(Settings.of("mode", "size").with("value", GrafanaDuration.of(size)));
  }

  public Buckets scale(Scale scale) {
    return new Buckets(settings.with("scale", scale.settings()));
  }
}
