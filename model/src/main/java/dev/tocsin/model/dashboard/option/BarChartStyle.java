package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldOptions;

/**
 * How the bars of a bar chart are drawn.
 *
 * @param <S> the thing's own kind
 */
public interface BarChartStyle<S> extends ColumnStyle<S>, ThresholdStyle<S> {

  /** What an override can set. */
  record Field(FieldOptions field) implements BarChartStyle<Field> {
    @Override
    public Field field(FieldOptions field) {
      return new Field(field);
    }
  }
}
