package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.ColorScheme;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.option.AnnotationStyle;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.option.SeriesListStyle;
import dev.tocsin.model.dashboard.option.Show;
import dev.tocsin.model.dashboard.option.TimeZoneStyle;
import dev.tocsin.model.dashboard.option.TimelineStyle;
import dev.tocsin.model.dashboard.option.Tooltip;
import dev.tocsin.model.dashboard.option.TooltipStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;

/** States over time, as bands: a mapping for each state says what it is. */
public record StateTimeline(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<StateTimeline, TimelineStyle.Field>,
        TimelineStyle<StateTimeline>,
        SeriesListStyle<StateTimeline>,
        TooltipStyle<StateTimeline>,
        TimeZoneStyle<StateTimeline>,
        AnnotationStyle<StateTimeline> {
  private static final PanelKind KIND =
      PanelKind.of("state-timeline", 12, 8)
          .colored(ColorScheme.THRESHOLDS)
          .options(
              Settings.of("mergeValues", true)
                  .with("alignValue", "left")
                  .with("rowHeight", 0.9)
                  .with("showValue", "auto")
                  .and(SeriesList.list().settings().below("legend"))
                  .and(Tooltip.ONE.settings().below("tooltip")))
          .custom(Settings.of("fillOpacity", 70).with("lineWidth", 0));

  /** Where the text of a band stands. */
  public enum Align implements Choice {
    LEFT,
    CENTER,
    RIGHT
  }

  public static StateTimeline titled(String title) {
    return new StateTimeline(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** Whether equal values after each other are one band. */
  public StateTimeline mergeValues(boolean merged) {
    return option("mergeValues", merged);
  }

  /** Where the text of a band stands. */
  public StateTimeline alignValue(Align align) {
    return option("alignValue", align);
  }

  public StateTimeline showValue(Show show) {
    return option("showValue", show);
  }

  /**
   * The part of its room that a series takes.
   *
   * @param part from 0 to 1
   */
  public StateTimeline rowHeight(double part) {
    return option("rowHeight", Numbers.within(part, 0, 1, "the height of rows"));
  }

  /** Shows so many series at once, and lets the reader turn pages. */
  public StateTimeline perPage(int series) {
    return option("perPage", Numbers.positive(series, "the series of a page"));
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public StateTimeline with(PanelFrame frame, PanelData data, Settings options) {
    return new StateTimeline(frame, data, options);
  }

  @Override
  public TimelineStyle.Field unchanged() {
    return new TimelineStyle.Field(FieldOptions.DEFAULT);
  }
}
