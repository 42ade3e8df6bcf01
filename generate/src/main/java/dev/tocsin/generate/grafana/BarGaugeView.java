package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.BarGauge;

/** A bar for each series. */
final class BarGaugeView {
  private BarGaugeView() {}

  static Visualization of(BarGauge panel) {
    Fields options =
        Fields.of("reduceOptions", Visualization.reduceOptions(panel.reducer()))
            .with("orientation", "horizontal")
            .with("displayMode", "basic")
            .with("valueMode", "color")
            .with("namePlacement", "auto")
            .with("showUnfilled", true)
            .with("sizing", "auto")
            .with("minVizWidth", 8)
            .with("minVizHeight", 16)
            .with("maxVizHeight", 300)
            .with("legend", Legends.legend(false));
    return Visualization.ofNumbers(
        "bargauge",
        new GridLayout.Size(12, 8),
        panel.reducer(),
        Visualization.BY_THRESHOLD,
        options);
  }
}
