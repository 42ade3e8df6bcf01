package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.unit.Durations;
import java.time.Duration;

/**
 * How a graph over an axis is drawn: {@code GraphFieldConfig} of {@code @grafana/schema} 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface GraphStyle<S>
    extends LineStyle<S>,
        FillStyle<S>,
        GradientStyle<S>,
        PointStyle<S>,
        BarStyle<S>,
        AxisStyle<S>,
        StackStyle<S>,
        HideStyle<S>,
        ThresholdStyle<S> {
  /** What values are drawn as. */
  enum Draw implements Choice {
    LINE,
    BARS,
    POINTS
  }

  default S draw(Draw draw) {
    return custom("drawStyle", draw);
  }

  /** Breaks a line where two points are further apart. */
  default S disconnectAbove(Duration distance) {
    return custom("insertNulls", Durations.positive(distance, "a gap").toMillis());
  }

  /** Draws values below the axis, as is usual for what is sent against what is received. */
  default S negate() {
    return custom("transform", "negative-Y");
  }

  /** Draws the first value as a line through the whole picture. */
  default S constant() {
    return custom("transform", "constant");
  }

  /** Writes the values beside their points. */
  default S showValues() {
    return custom(GrafanaVersion.V12_4, "showValues", true);
  }

  /** What an override can set. */
  record Field(FieldOptions field) implements GraphStyle<Field> {
    @Override
    public Field field(FieldOptions field) {
      return new Field(field);
    }
  }
}
