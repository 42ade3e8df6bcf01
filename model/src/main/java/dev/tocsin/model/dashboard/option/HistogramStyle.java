package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldOptions;

/**
 * How the bars of a histogram are drawn.
 *
 * @param <S> the thing's own kind
 */
public interface HistogramStyle<S> extends ColumnStyle<S>, StackStyle<S> {

  /** What an override can set. */
  record Field(FieldOptions field) implements HistogramStyle<Field> {
    @Override
    public Field field(FieldOptions field) {
      return new Field(field);
    }
  }
}
