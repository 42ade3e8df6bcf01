package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.TimeSeries;

/** Values over time, as lines. */
final class TimeSeriesView {
  private TimeSeriesView() {}

  static Visualization of(TimeSeries panel) {
    boolean bounded = !panel.data().field().thresholds().steps().isEmpty();
    Fields custom =
        Fields.of("drawStyle", "line")
            .with("lineInterpolation", "linear")
            .with("lineWidth", 1)
            .with("fillOpacity", panel.stacked() ? 30 : 10)
            .with("gradientMode", "none")
            .with("showPoints", "auto")
            .with("pointSize", 5)
            .with("spanNulls", false)
            .with("axisPlacement", "auto")
            .with("stacking", stacking(panel.stacked()))
            .with("thresholdsStyle", Fields.of("mode", bounded ? "dashed" : "off"));
    Fields options =
        Fields.of("legend", Legends.legend(panel.seriesList()))
            .with("tooltip", Legends.tooltipOfAll());
    return Visualization.overTime("timeseries", Visualization.BY_SERIES, custom, options);
  }

  private static Fields stacking(boolean stacked) {
    return Fields.of("group", "A").with("mode", stacked ? "normal" : "none");
  }
}
