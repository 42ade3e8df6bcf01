package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.Buckets;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.GrafanaUnits;
import dev.tocsin.model.dashboard.field.Scale;
import dev.tocsin.model.dashboard.option.AnnotationStyle;
import dev.tocsin.model.dashboard.option.HeatmapStyle;
import dev.tocsin.model.dashboard.option.Show;
import dev.tocsin.model.dashboard.option.Tooltip;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.unit.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often which values occur over time; reads a classic histogram's buckets, summed by {@code
 * le}, or counts values itself.
 */
public record Heatmap(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<Heatmap, HeatmapStyle.Field>,
        HeatmapStyle<Heatmap>,
        AnnotationStyle<Heatmap> {
  private static final PanelKind KIND =
      PanelKind.of("heatmap", 12, 8)
          .asking(PanelKind.Answer.BUCKETS)
          .options(
              Settings.of("calculate", false)
                  .with("cellGap", 1)
                  .with("color.mode", "scheme")
                  .with("color.scheme", "Oranges")
                  .with("color.fill", "dark-orange")
                  .with("color.reverse", false)
                  .with("color.exponent", 0.5)
                  .with("color.steps", 64)
                  .with("exemplars.color", "rgba(255,0,255,0.7)")
                  .with("filterValues.le", 1e-9)
                  .with("legend.show", true)
                  .with("rowsFrame.layout", "auto")
                  .with("showValue", "never")
                  .with("tooltip.mode", "single")
                  .with("tooltip.yHistogram", true)
                  .with("tooltip.showColorScale", false)
                  .with("yAxis.axisPlacement", "left")
                  .with("yAxis.reverse", false));

  /** Where the bound of a bucket stands. */
  public enum BucketBound implements Choice {
    AUTO("auto"),
    UPPER("le"),
    LOWER("ge"),
    MIDDLE("unknown");

    private final String id;

    BucketBound(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What a reader selects with the pointer. */
  public enum Selected implements Choice {
    X,
    Y,
    XY
  }

  public static Heatmap titled(String title) {
    return new Heatmap(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /**
   * Counts values instead of reading buckets.
   *
   * @param x how time is cut; null for Grafana's own
   * @param y how values are cut; null for Grafana's own
   */
  public Heatmap calculate(@Nullable Buckets x, @Nullable Buckets y) {
    Settings more = options.with("calculate", true);
    more = x == null ? more : more.with("calculation.xBuckets", x.settings());
    more = y == null ? more : more.with("calculation.yBuckets", y.settings());
    return options(more);
  }

  /** One colour, the more opaque the larger the value. */
  public Heatmap opacity(Color fill) {
    return option("color.mode", "opacity").option("color.fill", fill.id());
  }

  /**
   * Colours of a scheme.
   *
   * @param scheme a scheme of d3's {@code scale-chromatic}, such as {@code Oranges} or {@code
   *     RdYlBu}
   * @param steps from 2 to 128
   */
  public Heatmap scheme(String scheme, int steps) {
    return option("color.mode", "scheme")
        .option("color.scheme", scheme)
        .option("color.steps", Numbers.within(steps, 2, 128, "the colours of a scheme"));
  }

  public Heatmap reverseColors() {
    return option("color.reverse", true);
  }

  /**
   * Colours follow a power of the value.
   *
   * @param exponent from 0.01 to 2
   */
  public Heatmap exponentialColors(double exponent) {
    return option("color.scale", "exponential")
        .option("color.exponent", Numbers.within(exponent, 0.01, 2, "an exponent"));
  }

  /** Colours follow the value. */
  public Heatmap linearColors() {
    return option("color.scale", "linear");
  }

  /** The values at the ends of the colours. */
  public Heatmap colorRange(double min, double max) {
    return option("color.min", min).option("color.max", max);
  }

  /** The distance between cells in pixels. */
  public Heatmap cellGap(int pixels) {
    return option("cellGap", Numbers.within(pixels, 0, 25, "a gap"));
  }

  /** How round cells are, in pixels. */
  public Heatmap cellRadius(int pixels) {
    return option("cellRadius", Numbers.within(pixels, 0, 100, "a radius"));
  }

  /** How the values of cells are written. */
  public Heatmap cellValues(Unit unit, int decimals) {
    return option("cellValues.unit", GrafanaUnits.id(unit)).option("cellValues.decimals", decimals);
  }

  /** Leaves out cells whose value is smaller or larger. */
  public Heatmap filterValues(double atLeast, double atMost) {
    return option("filterValues.le", atLeast).option("filterValues.ge", atMost);
  }

  public Heatmap showValue(Show show) {
    return option("showValue", show);
  }

  public Heatmap exemplarColor(Color color) {
    return option("exemplars.color", color.id());
  }

  public Heatmap hideColorScale() {
    return option("legend.show", false);
  }

  /** Puts the scale of colours on the right. */
  public Heatmap colorScaleOnTheRight(int width) {
    return option(GrafanaVersion.V13_0, "legend.placement", "right")
        .option(GrafanaVersion.V13_0, "legend.width", width);
  }

  /** Where the bound of a bucket stands to its cells. */
  public Heatmap buckets(BucketBound bound) {
    return option("rowsFrame.layout", bound);
  }

  /** What the values of buckets are called. */
  public Heatmap bucketValueName(String name) {
    return option("rowsFrame.value", name);
  }

  /** How the bounds of buckets are spread. */
  public Heatmap bucketScale(Scale scale) {
    return option(GrafanaVersion.V12_4, "rowsFrame.yBucketScale", scale.settings());
  }

  /** What a reader selects with the pointer. */
  public Heatmap select(Selected selected) {
    return option("selectionMode", selected);
  }

  /** What is shown under the pointer. */
  public Heatmap tooltip(Tooltip tooltip) {
    Settings known = tooltip.settings();
    Settings more = options.with("tooltip.mode", known.get("mode").orElseThrow());
    for (String path : List.of("maxWidth", "maxHeight")) {
      Object value = known.get(path).orElse(null);
      more = value == null ? more : more.with("tooltip." + path, value);
    }
    return options(more);
  }

  /** Whether the tooltip draws the values of all buckets. */
  public Heatmap tooltipHistogram(boolean shown) {
    return option("tooltip.yHistogram", shown);
  }

  public Heatmap tooltipColorScale() {
    return option("tooltip.showColorScale", true);
  }

  /** The axis of values. */
  public Heatmap yAxis(HeatmapAxis axis) {
    return options(options.and(axis.settings().below("yAxis")));
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Heatmap with(PanelFrame frame, PanelData data, Settings options) {
    return new Heatmap(frame, data, options);
  }

  @Override
  public HeatmapStyle.Field unchanged() {
    return new HeatmapStyle.Field(FieldOptions.DEFAULT);
  }
}
