package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;

/**
 * What is shown under the pointer.
 *
 * @param settings as {@code VizTooltipOptions} of {@code @grafana/schema} 13.2 has them
 */
public record Tooltip(Settings settings) {
  /** Nothing. */
  public static final Tooltip NONE = of("none", SortOrder.NONE);

  /** The nearest series. */
  public static final Tooltip ONE = of("single", SortOrder.NONE);

  /** All series at the time under the pointer, the largest first. */
  public static final Tooltip ALL = of("multi", SortOrder.DESCENDING);

  public Tooltip sort(SortOrder order) {
    return new Tooltip(settings.with("sort", order));
  }

  /** Leaves out series that are zero there. */
  public Tooltip withoutZeros() {
    return new Tooltip(settings.with("hideZeros", true));
  }

  public Tooltip maxWidth(int pixels) {
    return new Tooltip(settings.with("maxWidth", Numbers.positive(pixels, "a tooltip's width")));
  }

  public Tooltip maxHeight(int pixels) {
    return new Tooltip(settings.with("maxHeight", Numbers.positive(pixels, "a tooltip's height")));
  }

  private static Tooltip of(String mode, SortOrder order) {
    return new Tooltip(Settings.of("mode", mode).with("sort", order));
  }
}
