package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.option.AnnotationStyle;
import dev.tocsin.model.dashboard.option.GraphStyle;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.option.SeriesListStyle;
import dev.tocsin.model.dashboard.option.Tooltip;
import dev.tocsin.model.dashboard.option.TooltipStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;

/** How a price or another value moved in each interval: first, highest, lowest and last. */
public record Candlestick(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<Candlestick, GraphStyle.Field>,
        GraphStyle<Candlestick>,
        SeriesListStyle<Candlestick>,
        TooltipStyle<Candlestick>,
        AnnotationStyle<Candlestick> {
  private static final PanelKind KIND =
      PanelKind.of("candlestick", 12, 8)
          .options(
              Settings.of("mode", "candles+volume")
                  .with("candleStyle", "candles")
                  .with("colorStrategy", "open-close")
                  .with("colors.down", "red")
                  .with("colors.flat", "gray")
                  .with("colors.up", "green")
                  .with("fields", Settings.NONE)
                  .with("includeAllFields", false)
                  .and(SeriesList.list().settings().below("legend"))
                  .and(Tooltip.ONE.settings().below("tooltip")))
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

  /** What is drawn. */
  public enum Shown implements Choice {
    CANDLES("candles"),
    VOLUME("volume"),
    CANDLES_AND_VOLUME("candles+volume");

    private final String id;

    Shown(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  public static Candlestick titled(String title) {
    return new Candlestick(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  public Candlestick shows(Shown shown) {
    return option("mode", shown);
  }

  /** Strokes instead of candles. */
  public Candlestick asBars() {
    return option("candleStyle", "ohlcbars");
  }

  /** Colours by the last value of the interval before, instead of by the first of its own. */
  public Candlestick colorByPrevious() {
    return option("colorStrategy", "close-close");
  }

  public Candlestick colors(Color up, Color down, Color flat) {
    return option("colors.up", up.id())
        .option("colors.down", down.id())
        .option("colors.flat", flat.id());
  }

  /** The columns, where they are not called so. */
  public Candlestick columns(String open, String high, String low, String close, String volume) {
    return option(
        "fields",
        Settings.of("open", open)
            .with("high", high)
            .with("low", low)
            .with("close", close)
            .with("volume", volume));
  }

  /** Draws the other columns as lines. */
  public Candlestick otherColumnsToo() {
    return option("includeAllFields", true);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Candlestick with(PanelFrame frame, PanelData data, Settings options) {
    return new Candlestick(frame, data, options);
  }

  @Override
  public GraphStyle.Field unchanged() {
    return new GraphStyle.Field(FieldOptions.DEFAULT);
  }
}
