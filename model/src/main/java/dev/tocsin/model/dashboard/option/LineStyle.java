package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.unit.Durations;
import java.time.Duration;
import java.util.List;

/**
 * How lines are drawn: {@code LineConfig} of {@code @grafana/schema} 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface LineStyle<S> extends FieldStyle<S> {
  /** How two points are joined. */
  enum Interpolation implements Choice {
    LINEAR,
    SMOOTH,
    STEP_BEFORE,
    STEP_AFTER
  }

  /** What a line is made of. */
  enum Pattern {
    SOLID,
    DASHES,
    DOTS,
    SQUARES,
    /** Another one for each series, for who does not see colours. */
    ONE_PER_SERIES;

    /** As {@code LineStyle} of {@code @grafana/schema} 13.2 has it: lengths and gaps in pixels. */
    public Settings settings() {
      return switch (this) {
        case SOLID -> Settings.of("fill", "solid");
        case DASHES -> Settings.of("fill", "dash").with("dash", List.of(10, 10));
        case DOTS -> Settings.of("fill", "dot").with("dash", List.of(0, 10));
        case SQUARES -> Settings.of("fill", "square").with("dash", List.of(3, 3));
        case ONE_PER_SERIES -> Settings.NONE.with(GrafanaVersion.V13_0, "fill", "accessible");
      };
    }
  }

  /**
   * The width of lines.
   *
   * @param pixels from 0 to 10
   */
  default S lineWidth(int pixels) {
    return custom("lineWidth", Numbers.within(pixels, 0, 10, "a line's width"));
  }

  default S lineInterpolation(Interpolation interpolation) {
    return custom("lineInterpolation", interpolation);
  }

  default S lineColor(Color color) {
    return custom("lineColor", color.id());
  }

  default S linePattern(Pattern pattern) {
    return custom("lineStyle", pattern.settings());
  }

  /** Joins the points before and after a gap, however long it is. */
  default S connectGaps() {
    return custom("spanNulls", true);
  }

  /** Joins the points before and after a gap that is shorter. */
  default S connectGapsBelow(Duration length) {
    return custom("spanNulls", Durations.positive(length, "a gap").toMillis());
  }
}
