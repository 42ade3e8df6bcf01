package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.ColorScheme;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.option.SingleValueStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.List;
import java.util.Optional;

/** One large number for each series. */
public record Stat(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<Stat, FieldStyle.Field>, SingleValueStyle<Stat> {
  private static final PanelKind KIND =
      PanelKind.of("stat", 6, 4)
          .asking(PanelKind.Answer.CURRENT)
          .colored(ColorScheme.THRESHOLDS)
          .options(
              Settings.of("reduceOptions.calcs", List.of(Reducer.LAST))
                  .with("reduceOptions.fields", "")
                  .with("reduceOptions.values", false)
                  .with("orientation", "auto")
                  .with("textMode", "auto")
                  .with("wideLayout", true)
                  .with("colorMode", "value")
                  .with("graphMode", "none")
                  .with("justifyMode", "auto")
                  .with("showPercentChange", false)
                  .with("percentChangeColorMode", "standard"));

  /** What has the threshold's colour. */
  public enum Colored implements Choice {
    NONE("none"),
    VALUE("value"),
    BACKGROUND("background"),
    SOLID_BACKGROUND("background_solid");

    private final String id;

    Colored(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What the way of a number is drawn as. */
  public enum Graph implements Choice {
    NONE,
    LINE,
    AREA
  }

  /** The colour of the change. */
  public enum ChangeColor implements Choice {
    /** Green for a rise. */
    STANDARD("standard"),
    /** Red for a rise. */
    INVERTED("inverted"),
    SAME_AS_VALUE("same_as_value");

    private final String id;

    ChangeColor(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  public static Stat titled(String title) {
    return new Stat(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** Draws the way of the number behind it. */
  public Stat sparkline() {
    return graph(Graph.AREA);
  }

  /** What the way of the number is drawn as, behind it. */
  public Stat graph(Graph graph) {
    return option("graphMode", graph);
  }

  /** Fills the panel with the threshold's colour. */
  public Stat fillBackground() {
    return color(Colored.BACKGROUND);
  }

  /** What has the threshold's colour. */
  public Stat color(Colored colored) {
    return option("colorMode", colored);
  }

  public Stat text(StatText text) {
    return option("textMode", text);
  }

  /** Puts the number into the middle, even where it is alone. */
  public Stat centered() {
    return option("justifyMode", "center");
  }

  /** Writes name and number below each other, even where there is room beside each other. */
  public Stat narrow() {
    return option("wideLayout", false);
  }

  /** Writes how much the number has changed over the time range. */
  public Stat percentChange(ChangeColor color) {
    return option("showPercentChange", true).option("percentChangeColorMode", color);
  }

  /** Asks for the current value alone, where nothing else is shown. */
  @Override
  public PanelKind.Answer answer() {
    Settings all = KIND.options().and(options);
    return SingleNumbers.areCurrent(all)
            && all.get("graphMode").equals(Optional.of("none"))
            && all.get("showPercentChange").equals(Optional.of(false))
        ? PanelKind.Answer.CURRENT
        : PanelKind.Answer.HISTORY;
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Stat with(PanelFrame frame, PanelData data, Settings options) {
    return new Stat(frame, data, options);
  }

  @Override
  public FieldStyle.Field unchanged() {
    return new FieldStyle.Field(FieldOptions.DEFAULT);
  }
}
