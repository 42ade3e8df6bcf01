package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.field.Scale;

/**
 * How values are spread over an axis: {@code ScaleDistributionConfig} of {@code @grafana/schema}
 * 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface ScaleStyle<S> extends FieldStyle<S> {
  default S scale(Scale scale) {
    return custom("scaleDistribution", scale.settings());
  }
}
