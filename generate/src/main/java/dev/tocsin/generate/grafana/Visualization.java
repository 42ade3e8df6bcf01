package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.BarGauge;
import dev.tocsin.model.dashboard.GaugePanel;
import dev.tocsin.model.dashboard.Heatmap;
import dev.tocsin.model.dashboard.Panel;
import dev.tocsin.model.dashboard.PanelData;
import dev.tocsin.model.dashboard.PieChart;
import dev.tocsin.model.dashboard.Reducer;
import dev.tocsin.model.dashboard.Stat;
import dev.tocsin.model.dashboard.StateTimeline;
import dev.tocsin.model.dashboard.Table;
import dev.tocsin.model.dashboard.Text;
import dev.tocsin.model.dashboard.TimeSeries;
import java.util.List;

/**
 * What is special about a kind of panel.
 *
 * @param type the id of Grafana's plugin
 * @param size the usual size
 * @param instant true where the current values are asked for, false for those of the time range
 * @param format how the data source hands over the answer
 * @param colorMode what decides the colour of a series
 * @param series how a query's series are named
 * @param custom the plugin's own options of a series
 * @param options the plugin's own options of the panel
 * @param transformations what is done with the answer before it is shown
 */
record Visualization(
    String type,
    GridLayout.Size size,
    boolean instant,
    String format,
    String colorMode,
    SeriesMatcher series,
    Fields custom,
    Fields options,
    List<Fields> transformations) {
  /** The format of series over time. */
  static final String TIME_SERIES = "time_series";

  /** The format of a classic histogram's buckets. */
  static final String HEATMAP = "heatmap";

  /** The format of rows with a column for each label. */
  static final String TABLE = "table";

  /** A colour for each series. */
  static final String BY_SERIES = "palette-classic";

  /** The colour of the threshold that a value reaches. */
  static final String BY_THRESHOLD = "thresholds";

  /** Names the series of one of a panel's queries. */
  @FunctionalInterface
  interface SeriesMatcher {
    /** The matcher of an override. */
    Fields matcher(PanelData data, int query);
  }

  static final SeriesMatcher BY_REF_ID =
      (data, query) -> Fields.of("id", "byFrameRefID").with("options", TargetFields.refId(query));

  static Visualization of(Panel panel) {
    if (panel instanceof TimeSeries timeSeries) {
      return TimeSeriesView.of(timeSeries);
    }
    if (panel instanceof Stat stat) {
      return StatView.of(stat);
    }
    if (panel instanceof GaugePanel gauge) {
      return GaugeView.of(gauge);
    }
    if (panel instanceof BarGauge barGauge) {
      return BarGaugeView.of(barGauge);
    }
    if (panel instanceof Table table) {
      return TableView.of(table);
    }
    if (panel instanceof Heatmap heatmap) {
      return HeatmapView.of(heatmap);
    }
    if (panel instanceof PieChart pieChart) {
      return PieChartView.of(pieChart);
    }
    if (panel instanceof StateTimeline stateTimeline) {
      return StateTimelineView.of(stateTimeline);
    }
    if (panel instanceof Text text) {
      return TextView.of(text);
    }
    throw new IllegalStateException("a kind of panel without a view: " + panel.getClass());
  }

  /** A picture of values over the time range. */
  static Visualization overTime(String type, String colorMode, Fields custom, Fields options) {
    return new Visualization(
        type,
        new GridLayout.Size(12, 8),
        false,
        TIME_SERIES,
        colorMode,
        BY_REF_ID,
        custom,
        options,
        List.of());
  }

  /**
   * A picture of one number for each series. The last one is what the data source answers at once;
   * any other needs the values of the time range.
   */
  static Visualization ofNumbers(
      String type, GridLayout.Size size, Reducer reducer, String colorMode, Fields options) {
    return new Visualization(
        type,
        size,
        reducer == Reducer.LAST,
        TIME_SERIES,
        colorMode,
        BY_REF_ID,
        Fields.none(),
        options,
        List.of());
  }

  /** The same, with the values of the time range. */
  Visualization withHistory() {
    return new Visualization(
        type, size, false, format, colorMode, series, custom, options, transformations);
  }

  /** How a series becomes one number. */
  static Fields reduceOptions(Reducer reducer) {
    return Fields.of("calcs", List.of(reducer.id())).with("fields", "").with("values", false);
  }
}
