package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.ColorScheme;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.option.Cell;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.option.SeriesListStyle;
import dev.tocsin.model.dashboard.option.SingleValueStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import java.util.List;

/** A bar for each series, to compare them. */
public record BarGauge(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<BarGauge, FieldStyle.Field>,
        SingleValueStyle<BarGauge>,
        SeriesListStyle<BarGauge> {
  private static final PanelKind KIND =
      PanelKind.of("bargauge", 12, 8)
          .asking(PanelKind.Answer.CURRENT)
          .colored(ColorScheme.THRESHOLDS)
          .options(
              Settings.of("reduceOptions.calcs", List.of(Reducer.LAST))
                  .with("reduceOptions.fields", "")
                  .with("reduceOptions.values", false)
                  .with("orientation", "auto")
                  .with("orientation", "horizontal")
                  .with("displayMode", "basic")
                  .with("maxVizHeight", 300)
                  .with("minVizHeight", 16)
                  .with("minVizWidth", 8)
                  .with("namePlacement", "auto")
                  .with("showUnfilled", true)
                  .with("sizing", "auto")
                  .with("valueMode", "color")
                  .and(SeriesList.HIDDEN.settings().below("legend")));

  /** Where the name of a bar stands. */
  public enum NamePlace implements Choice {
    AUTO,
    TOP,
    LEFT,
    HIDDEN
  }

  public static BarGauge titled(String title) {
    return new BarGauge(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** What a bar looks like. */
  public BarGauge look(Cell.Bar look) {
    return option("displayMode", look);
  }

  /** How a bar's value is written. */
  public BarGauge value(Cell.BarValue value) {
    return option("valueMode", value);
  }

  public BarGauge names(NamePlace place) {
    return option("namePlacement", place);
  }

  /** Whether the part of the way that a bar does not reach is shown. */
  public BarGauge unfilled(boolean shown) {
    return option("showUnfilled", shown);
  }

  /** The size of bars in pixels. */
  public BarGauge barSize(int minWidth, int minHeight, int maxHeight) {
    return option("sizing", "manual")
        .option("minVizWidth", Numbers.positive(minWidth, "a bar's width"))
        .option("minVizHeight", Numbers.positive(minHeight, "a bar's height"))
        .option("maxVizHeight", Numbers.positive(maxHeight, "a bar's height"));
  }

  /** Asks for the current value alone, unless another is shown. */
  @Override
  public PanelKind.Answer answer() {
    return SingleNumbers.answer(options);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public BarGauge with(PanelFrame frame, PanelData data, Settings options) {
    return new BarGauge(frame, data, options);
  }

  @Override
  public FieldStyle.Field unchanged() {
    return new FieldStyle.Field(FieldOptions.DEFAULT);
  }
}
