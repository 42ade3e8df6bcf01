package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.option.HideStyle;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.option.SingleValueStyle;
import dev.tocsin.model.dashboard.option.SortOrder;
import dev.tocsin.model.dashboard.option.Tooltip;
import dev.tocsin.model.dashboard.option.TooltipStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/** Parts of a whole. */
public record PieChart(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<PieChart, HideStyle.Field>,
        HideStyle<PieChart>,
        SingleValueStyle<PieChart>,
        TooltipStyle<PieChart> {
  private static final PanelKind KIND =
      PanelKind.of("piechart", 8, 8)
          .asking(PanelKind.Answer.CURRENT)
          .options(
              Settings.of("reduceOptions.calcs", List.of(Reducer.LAST))
                  .with("reduceOptions.fields", "")
                  .with("reduceOptions.values", false)
                  .with("orientation", "auto")
                  .with("pieType", "pie")
                  .with("displayLabels", List.of())
                  .with(GrafanaVersion.V12_4, "sort", SortOrder.DESCENDING)
                  .and(SeriesList.list().settings().below("legend"))
                  .with("legend.placement", "right")
                  .with("legend.values", List.of("value", "percent"))
                  .and(Tooltip.ONE.settings().below("tooltip")));

  /** What can be written beside the name of a piece. */
  public enum PieNumber implements Choice {
    VALUE,
    PERCENT
  }

  /** What can be written on a piece. */
  public enum PieLabel implements Choice {
    NAME,
    VALUE,
    PERCENT
  }

  public static PieChart titled(String title) {
    return new PieChart(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** Draws a ring. */
  public PieChart donut() {
    return option("pieType", "donut");
  }

  /** What is written on the pieces. */
  public PieChart labels(PieLabel... labels) {
    return option("displayLabels", List.of(labels));
  }

  /**
   * The list of pieces.
   *
   * @param numbers what is written beside the names
   */
  public PieChart seriesList(SeriesList list, PieNumber... numbers) {
    return options(options().and(list.settings().below("legend")))
        .option("legend.values", List.of(numbers));
  }

  public PieChart sort(SortOrder order) {
    return option(GrafanaVersion.V12_4, "sort", order);
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
  public PieChart with(PanelFrame frame, PanelData data, Settings options) {
    return new PieChart(frame, data, options);
  }

  @Override
  public HideStyle.Field unchanged() {
    return new HideStyle.Field(FieldOptions.DEFAULT);
  }
}
