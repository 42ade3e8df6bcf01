package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Stat;

/** One large number for each series. */
final class StatView {
  private StatView() {}

  static Visualization of(Stat panel) {
    Fields options =
        Fields.of("reduceOptions", Visualization.reduceOptions(panel.reducer()))
            .with("orientation", "auto")
            .with("textMode", "auto")
            .with("wideLayout", true)
            .with("colorMode", panel.background() ? "background" : "value")
            .with("graphMode", panel.drawsSparkline() ? "area" : "none")
            .with("justifyMode", "auto")
            .with("showPercentChange", false)
            .with("percentChangeColorMode", "standard");
    Visualization visualization =
        Visualization.ofNumbers(
            "stat",
            new GridLayout.Size(6, 4),
            panel.reducer(),
            Visualization.BY_THRESHOLD,
            options);
    return panel.drawsSparkline() ? visualization.withHistory() : visualization;
  }
}
