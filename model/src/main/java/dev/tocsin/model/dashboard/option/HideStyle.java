package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.List;

/**
 * Where series are left out: {@code HideSeriesConfig} of {@code @grafana/schema} 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface HideStyle<S> extends FieldStyle<S> {
  /** Where a series can be left out. */
  enum Place {
    PICTURE,
    SERIES_LIST,
    TOOLTIP
  }

  /** Leaves the series out there. */
  default S hideFrom(Place... places) {
    return custom("hideFrom", hidden(places));
  }

  /** As {@code HideSeriesConfig} of {@code @grafana/schema} 13.2 has it. */
  static Settings hidden(Place... places) {
    List<Place> hidden = List.of(places);
    return Settings.of("viz", hidden.contains(Place.PICTURE))
        .with("legend", hidden.contains(Place.SERIES_LIST))
        .with("tooltip", hidden.contains(Place.TOOLTIP));
  }

  /** What an override can set. */
  record Field(FieldOptions field) implements HideStyle<Field> {
    @Override
    public Field field(FieldOptions field) {
      return new Field(field);
    }
  }
}
