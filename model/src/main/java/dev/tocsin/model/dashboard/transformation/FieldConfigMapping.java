package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;

/**
 * What a column says of the configuration of others.
 *
 * @param settings as {@code fieldToConfigMapping} of Grafana 13.2 has them
 */
public record FieldConfigMapping(Settings settings) {
  /** What a column can say. */
  public enum Target implements Choice {
    NAME("field.name"),
    VALUE("field.value"),
    LABEL("field.label"),
    NOTHING("__ignore"),
    MAX("max"),
    MIN("min"),
    UNIT("unit"),
    DECIMALS("decimals"),
    DISPLAY_NAME("displayName"),
    COLOR("color"),
    MAPPED_VALUE("mappings.value"),
    MAPPED_COLOR("mappings.color"),
    MAPPED_TEXT("mappings.text");

    private final String id;

    Target(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  public static FieldConfigMapping of(String column, Target target) {
    return new FieldConfigMapping(Settings.of("fieldName", column).with("handlerKey", target));
  }

  /** The column says from which value on the others have a colour. */
  public static FieldConfigMapping threshold(String column, Color color) {
    return new FieldConfigMapping(
        Settings.of("fieldName", column)
            .with("handlerKey", "threshold1")
            .with("handlerArguments.threshold.color", color.id()));
  }

  /** The number of the column that says it; without it, the last value. */
  public FieldConfigMapping by(Reducer reducer) {
    return new FieldConfigMapping(settings.with("reducerId", reducer));
  }
}
