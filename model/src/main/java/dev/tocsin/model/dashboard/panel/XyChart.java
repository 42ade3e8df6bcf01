package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.option.SeriesListStyle;
import dev.tocsin.model.dashboard.option.Tooltip;
import dev.tocsin.model.dashboard.option.TooltipStyle;
import dev.tocsin.model.dashboard.option.XyStyle;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.List;

/** One number over another. */
public record XyChart(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<XyChart, XyStyle.Field>,
        XyStyle<XyChart>,
        SeriesListStyle<XyChart>,
        TooltipStyle<XyChart> {
  private static final PanelKind KIND =
      PanelKind.of("xychart", 12, 8)
          .options(
              Settings.of("mapping", "auto")
                  .with("series", List.of())
                  .and(SeriesList.list().settings().below("legend"))
                  .and(Tooltip.ONE.settings().below("tooltip")))
          .custom(Settings.of("fillOpacity", 50).with("show", "points").with("pointSize.fixed", 5));

  public static XyChart titled(String title) {
    return new XyChart(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** Series of these columns, instead of each number over the first. */
  public XyChart series(XySeries... series) {
    List<Settings> all = List.of(series).stream().map(XySeries::settings).toList();
    return option("mapping", "manual").option("series", all);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public XyChart with(PanelFrame frame, PanelData data, Settings options) {
    return new XyChart(frame, data, options);
  }

  @Override
  public XyStyle.Field unchanged() {
    return new XyStyle.Field(FieldOptions.DEFAULT);
  }
}
