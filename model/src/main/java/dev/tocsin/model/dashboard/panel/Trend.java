package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.option.GraphStyle;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.option.SeriesListStyle;
import dev.tocsin.model.dashboard.option.Tooltip;
import dev.tocsin.model.dashboard.option.TooltipStyle;
import dev.tocsin.model.dashboard.setting.Settings;

/** Values over another number than time, which rises. */
public record Trend(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<Trend, GraphStyle.Field>,
        GraphStyle<Trend>,
        SeriesListStyle<Trend>,
        TooltipStyle<Trend> {
  private static final PanelKind KIND =
      PanelKind.of("trend", 12, 8)
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

  public static Trend titled(String title) {
    return new Trend(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** The column that is the axis; without it, the first number. */
  public Trend xColumn(String column) {
    return option("xField", column);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Trend with(PanelFrame frame, PanelData data, Settings options) {
    return new Trend(frame, data, options);
  }

  @Override
  public GraphStyle.Field unchanged() {
    return new GraphStyle.Field(FieldOptions.DEFAULT);
  }
}
