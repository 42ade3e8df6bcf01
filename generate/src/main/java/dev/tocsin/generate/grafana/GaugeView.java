package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.GaugePanel;

/** A number on a dial. Grafana 12 and earlier leave the options of the newer dial unread. */
final class GaugeView {
  private GaugeView() {}

  static Visualization of(GaugePanel panel) {
    Fields options =
        Fields.of("reduceOptions", Visualization.reduceOptions(panel.reducer()))
            .with("orientation", "auto")
            .with("showThresholdLabels", false)
            .with("showThresholdMarkers", true)
            .with("sizing", "auto")
            .with("minVizWidth", 75)
            .with("minVizHeight", 75)
            .with("shape", "gauge")
            .with("barShape", "flat")
            .with("barWidthFactor", 0.5)
            .with("effects", Fields.of("gradient", false))
            .with("segmentCount", 1)
            .with("segmentSpacing", 0.3)
            .with("sparkline", false);
    return Visualization.ofNumbers(
        "gauge", new GridLayout.Size(6, 6), panel.reducer(), Visualization.BY_THRESHOLD, options);
  }
}
