package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.PieChart;
import dev.tocsin.model.dashboard.SeriesList;
import java.util.List;

/** Parts of a whole. */
final class PieChartView {
  private PieChartView() {}

  static Visualization of(PieChart panel) {
    Fields options =
        Fields.of("reduceOptions", Visualization.reduceOptions(panel.reducer()))
            .with("orientation", "auto")
            .with("pieType", panel.ring() ? "donut" : "pie")
            .with("sort", "desc")
            .with("displayLabels", List.of())
            .with(
                "legend",
                Legends.legend(SeriesList.table().onTheRight())
                    .with("values", List.of("value", "percent")))
            .with("tooltip", Legends.tooltipOfOne());
    return Visualization.ofNumbers(
        "piechart", new GridLayout.Size(8, 8), panel.reducer(), Visualization.BY_SERIES, options);
  }
}
