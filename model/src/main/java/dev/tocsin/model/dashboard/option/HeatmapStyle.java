package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldOptions;

/**
 * Which series of a heatmap count, and how its own buckets are spread.
 *
 * @param <S> the thing's own kind
 */
public interface HeatmapStyle<S> extends HideStyle<S>, ScaleStyle<S> {

  /** What an override can set. */
  record Field(FieldOptions field) implements HeatmapStyle<Field> {
    @Override
    public Field field(FieldOptions field) {
      return new Field(field);
    }
  }
}
