package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.option.HistogramStyle;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.option.SeriesListStyle;
import dev.tocsin.model.dashboard.option.Tooltip;
import dev.tocsin.model.dashboard.option.TooltipStyle;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;

/** How often which values occur, over all of the time range. */
public record HistogramPanel(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<HistogramPanel, HistogramStyle.Field>,
        HistogramStyle<HistogramPanel>,
        SeriesListStyle<HistogramPanel>,
        TooltipStyle<HistogramPanel> {
  private static final PanelKind KIND =
      PanelKind.of("histogram", 12, 8)
          .options(
              Settings.of("bucketCount", 30)
                  .with("bucketOffset", 0)
                  .and(SeriesList.list().settings().below("legend"))
                  .and(Tooltip.ONE.settings().below("tooltip")))
          .custom(
              Settings.of("fillOpacity", 80)
                  .with("gradientMode", "none")
                  .with("lineWidth", 1)
                  .with("stacking", Settings.of("group", "A").with("mode", "none")));

  public static HistogramPanel titled(String title) {
    return new HistogramPanel(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** About so many buckets. */
  public HistogramPanel buckets(int count) {
    return option("bucketCount", Numbers.positive(count, "a number of buckets"));
  }

  /** The width of a bucket, in the unit of the values. */
  public HistogramPanel bucketSize(double size) {
    return option("bucketSize", size);
  }

  /** Where the buckets begin, in the unit of the values. */
  public HistogramPanel bucketOffset(double offset) {
    return option("bucketOffset", offset);
  }

  /** Counts all series together. */
  public HistogramPanel combine() {
    return option("combine", true);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public HistogramPanel with(PanelFrame frame, PanelData data, Settings options) {
    return new HistogramPanel(frame, data, options);
  }

  @Override
  public HistogramStyle.Field unchanged() {
    return new HistogramStyle.Field(FieldOptions.DEFAULT);
  }
}
