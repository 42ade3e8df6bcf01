package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * Other types of columns.
 *
 * @param conversions one for each column
 */
public record ConvertFieldType(List<Settings> conversions) implements Transformation {
  /** What a column can become. */
  public enum Type implements Choice {
    NUMBER,
    STRING,
    TIME,
    BOOLEAN,
    ENUM,
    OTHER
  }

  public ConvertFieldType {
    conversions = List.copyOf(conversions);
  }

  public static ConvertFieldType of(String column, Type type) {
    return new ConvertFieldType(List.of()).and(column, type);
  }

  /** Converts another column. */
  public ConvertFieldType and(String column, Type type) {
    return plus(Settings.of("targetField", column).with("destinationType", type));
  }

  /**
   * Converts texts to times.
   *
   * @param format as Moment.js reads it, such as {@code YYYY-MM-DD}
   */
  public ConvertFieldType andTime(String column, String format) {
    return plus(
        Settings.of("targetField", column)
            .with("destinationType", Type.TIME)
            .with("dateFormat", format));
  }

  @Override
  public String id() {
    return "convertFieldType";
  }

  @Override
  public Settings options() {
    return Settings.of("conversions", conversions).with("fields", Settings.NONE);
  }

  private ConvertFieldType plus(Settings conversion) {
    List<Settings> more = new ArrayList<>(conversions);
    more.add(conversion);
    return new ConvertFieldType(more);
  }
}
