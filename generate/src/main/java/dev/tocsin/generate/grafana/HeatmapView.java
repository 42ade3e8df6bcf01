package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Heatmap;
import java.util.List;

/** How often which values occur over time; its unit is that of the buckets' bounds. */
final class HeatmapView {
  private HeatmapView() {}

  static Visualization of(Heatmap panel) {
    Fields options =
        Fields.of("calculate", false)
            .with("cellGap", 1)
            .with(
                "color",
                Fields.of("mode", "scheme")
                    .with("scheme", "Oranges")
                    .with("fill", "dark-orange")
                    .with("reverse", false)
                    .with("exponent", 0.5)
                    .with("steps", 64))
            .with("exemplars", Fields.of("color", "rgba(255,0,255,0.7)"))
            .with("filterValues", Fields.of("le", 1e-9))
            .with("legend", Fields.of("show", true))
            .with("rowsFrame", Fields.of("layout", "auto"))
            .with("showValue", "never")
            .with(
                "tooltip",
                Fields.of("mode", "single").with("yHistogram", true).with("showColorScale", false))
            .with(
                "yAxis",
                Fields.of("axisPlacement", "left")
                    .with("reverse", false)
                    .with("unit", GrafanaUnits.id(panel.data().unit())));
    return new Visualization(
        "heatmap",
        new GridLayout.Size(12, 8),
        false,
        Visualization.HEATMAP,
        Visualization.BY_SERIES,
        Visualization.BY_REF_ID,
        Fields.none(),
        options,
        List.of());
  }
}
