package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.option.BarChartStyle;
import dev.tocsin.model.dashboard.option.Orientation;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.option.SeriesListStyle;
import dev.tocsin.model.dashboard.option.Show;
import dev.tocsin.model.dashboard.option.StackStyle;
import dev.tocsin.model.dashboard.option.TextStyle;
import dev.tocsin.model.dashboard.option.Tooltip;
import dev.tocsin.model.dashboard.option.TooltipStyle;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;

/** Bars beside each other, one group for each row of a table. */
public record BarChart(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<BarChart, BarChartStyle.Field>,
        BarChartStyle<BarChart>,
        SeriesListStyle<BarChart>,
        TooltipStyle<BarChart>,
        TextStyle<BarChart> {
  private static final PanelKind KIND =
      PanelKind.of("barchart", 12, 8)
          .asking(PanelKind.Answer.ROWS)
          .options(
              Settings.of("barRadius", 0)
                  .with("barWidth", 0.97)
                  .with("fullHighlight", false)
                  .with("groupWidth", 0.7)
                  .with("orientation", "auto")
                  .with("showValue", "auto")
                  .with("stacking", "none")
                  .with("xTickLabelMaxLength", 0)
                  .with("xTickLabelRotation", 0)
                  .with("xTickLabelSpacing", 0)
                  .and(SeriesList.list().settings().below("legend"))
                  .and(Tooltip.ONE.settings().below("tooltip")))
          .custom(
              Settings.of("fillOpacity", 80)
                  .with("gradientMode", "none")
                  .with("lineWidth", 1)
                  .with("axisPlacement", "auto")
                  .with("thresholdsStyle.mode", "off"));

  public static BarChart titled(String title) {
    return new BarChart(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** The column that names the groups. */
  public BarChart xColumn(String column) {
    return option("xField", column);
  }

  /** The column whose values decide the colours. */
  public BarChart colorBy(String column) {
    return option("colorByField", column);
  }

  public BarChart orientation(Orientation orientation) {
    return option("orientation", orientation);
  }

  public BarChart stacking(StackStyle.Stacking stacking) {
    return option("stacking", stacking);
  }

  public BarChart showValue(Show show) {
    return option("showValue", show);
  }

  /**
   * How round the ends of bars are.
   *
   * @param part from 0 to 0.5
   */
  public BarChart barRadius(double part) {
    return option("barRadius", Numbers.within(part, 0, 0.5, "the radius of bars"));
  }

  /**
   * The part of the room in a group that a bar takes.
   *
   * @param part from 0 to 1
   */
  public BarChart barWidth(double part) {
    return option("barWidth", Numbers.within(part, 0, 1, "the width of bars"));
  }

  /**
   * The part of the room that a group takes.
   *
   * @param part from 0 to 1
   */
  public BarChart groupWidth(double part) {
    return option("groupWidth", Numbers.within(part, 0, 1, "the width of groups"));
  }

  /** Highlights the whole room of a bar under the pointer. */
  public BarChart fullHighlight() {
    return option("fullHighlight", true);
  }

  /**
   * How the names of groups are turned.
   *
   * @param degrees from -90 to 90
   */
  public BarChart tickRotation(int degrees) {
    return option("xTickLabelRotation", Numbers.within(degrees, -90, 90, "a rotation"));
  }

  /** The letters after which a group's name is cut; 0 for none. */
  public BarChart tickLength(int letters) {
    return option("xTickLabelMaxLength", letters);
  }

  /** The distance in pixels between the names of groups; negative to leave out from the right. */
  public BarChart tickSpacing(int pixels) {
    return option("xTickLabelSpacing", pixels);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public BarChart with(PanelFrame frame, PanelData data, Settings options) {
    return new BarChart(frame, data, options);
  }

  @Override
  public BarChartStyle.Field unchanged() {
    return new BarChartStyle.Field(FieldOptions.DEFAULT);
  }
}
