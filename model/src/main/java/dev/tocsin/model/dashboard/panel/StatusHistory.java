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
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;

/** States at regular times, as a grid. */
public record StatusHistory(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<StatusHistory, TimelineStyle.Field>,
        TimelineStyle<StatusHistory>,
        SeriesListStyle<StatusHistory>,
        TooltipStyle<StatusHistory>,
        TimeZoneStyle<StatusHistory>,
        AnnotationStyle<StatusHistory> {
  private static final PanelKind KIND =
      PanelKind.of("status-history", 12, 8)
          .colored(ColorScheme.THRESHOLDS)
          .options(
              Settings.of("colWidth", 0.9)
                  .with("rowHeight", 0.9)
                  .with("showValue", "auto")
                  .and(SeriesList.list().settings().below("legend"))
                  .and(Tooltip.ONE.settings().below("tooltip")))
          .custom(Settings.of("fillOpacity", 70).with("lineWidth", 1));

  public static StatusHistory titled(String title) {
    return new StatusHistory(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /**
   * The part of its room that a time takes.
   *
   * @param part from 0 to 1
   */
  public StatusHistory columnWidth(double part) {
    return option("colWidth", Numbers.within(part, 0, 1, "the width of columns"));
  }

  public StatusHistory showValue(Show show) {
    return option("showValue", show);
  }

  /**
   * The part of its room that a series takes.
   *
   * @param part from 0 to 1
   */
  public StatusHistory rowHeight(double part) {
    return option("rowHeight", Numbers.within(part, 0, 1, "the height of rows"));
  }

  /** Shows so many series at once, and lets the reader turn pages. */
  public StatusHistory perPage(int series) {
    return option("perPage", Numbers.positive(series, "the series of a page"));
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public StatusHistory with(PanelFrame frame, PanelData data, Settings options) {
    return new StatusHistory(frame, data, options);
  }

  @Override
  public TimelineStyle.Field unchanged() {
    return new TimelineStyle.Field(FieldOptions.DEFAULT);
  }
}
