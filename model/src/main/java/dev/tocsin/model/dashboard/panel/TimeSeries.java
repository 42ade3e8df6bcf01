package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.option.AnnotationStyle;
import dev.tocsin.model.dashboard.option.GraphStyle;
import dev.tocsin.model.dashboard.option.Orientation;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.option.SeriesListStyle;
import dev.tocsin.model.dashboard.option.TimeZoneStyle;
import dev.tocsin.model.dashboard.option.Tooltip;
import dev.tocsin.model.dashboard.option.TooltipStyle;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;

/** Values over time, as lines, bars or points. */
public record TimeSeries(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<TimeSeries, GraphStyle.Field>,
        GraphStyle<TimeSeries>,
        SeriesListStyle<TimeSeries>,
        TooltipStyle<TimeSeries>,
        TimeZoneStyle<TimeSeries>,
        AnnotationStyle<TimeSeries> {
  private static final PanelKind KIND =
      PanelKind.of("timeseries", 12, 8)
          .options(
              SeriesList.list()
                  .settings()
                  .below("legend")
                  .and(Tooltip.ALL.settings().below("tooltip")))
          .custom(
              Settings.of("drawStyle", "line")
                  .with("lineInterpolation", "linear")
                  .with("lineWidth", 1)
                  .with("fillOpacity", 10)
                  .with("gradientMode", "none")
                  .with("showPoints", "auto")
                  .with("pointSize", 5)
                  .with("spanNulls", false)
                  .with("axisPlacement", "auto")
                  .with("stacking", Settings.of("group", "A").with("mode", "none"))
                  .with("thresholdsStyle.mode", "off"));

  public static TimeSeries titled(String title) {
    return new TimeSeries(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** Draws the series one on the other: parts of a whole. */
  public TimeSeries stack() {
    return stacking(Stacking.NORMAL).fillOpacity(30);
  }

  /** Puts time on the axis of this direction. */
  public TimeSeries orientation(Orientation orientation) {
    return option("orientation", orientation);
  }

  /** Lets a reader compare with an earlier time. */
  public TimeSeries timeCompare() {
    return option(GrafanaVersion.V12_4, "timeCompare.timeCompare", true);
  }

  /** Lets a reader choose series by the values of their labels. */
  public TimeSeries facetedFilter() {
    return option(GrafanaVersion.V13_0, "legend.enableFacetedFilter", true);
  }

  /** The same, with the choice always open. */
  public TimeSeries pinnedFacetedFilter() {
    return facetedFilter().option(GrafanaVersion.V13_0, "legend.facetedFilterPinned", true);
  }

  /** Leaves the keys of the keyboard to the page. */
  public TimeSeries withoutKeyboard() {
    return option(GrafanaVersion.V12_4, "disableKeyboardEvents", true);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public TimeSeries with(PanelFrame frame, PanelData data, Settings options) {
    return new TimeSeries(frame, data, options);
  }

  @Override
  public GraphStyle.Field unchanged() {
    return new GraphStyle.Field(FieldOptions.DEFAULT);
  }
}
