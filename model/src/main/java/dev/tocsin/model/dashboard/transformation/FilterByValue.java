package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps or leaves out rows by their values.
 *
 * @param type {@code include} or {@code exclude}
 * @param match {@code all} or {@code any}
 * @param filters the conditions
 */
public record FilterByValue(String type, String match, List<Settings> filters)
    implements Transformation {
  /** How a value is compared with a number. */
  public enum Comparison implements Choice {
    EQUAL,
    NOT_EQUAL,
    LOWER,
    LOWER_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL
  }

  public FilterByValue {
    filters = List.copyOf(filters);
  }

  /** Keeps rows that satisfy all of the conditions. */
  public static FilterByValue keepAll() {
    return new FilterByValue("include", "all", List.of());
  }

  /** Keeps rows that satisfy one of the conditions. */
  public static FilterByValue keepAny() {
    return new FilterByValue("include", "any", List.of());
  }

  /** Leaves out rows that satisfy all of the conditions. */
  public static FilterByValue dropAll() {
    return new FilterByValue("exclude", "all", List.of());
  }

  /** Leaves out rows that satisfy one of the conditions. */
  public static FilterByValue dropAny() {
    return new FilterByValue("exclude", "any", List.of());
  }

  public FilterByValue where(String column, Comparison comparison, double value) {
    return with(column, comparison.id().toString(), Settings.of("value", value));
  }

  /** Both ends included. */
  public FilterByValue between(String column, double from, double to) {
    return with(column, "between", Settings.of("from", from).with("to", to));
  }

  /**
   * A text that matches.
   *
   * @param regex in JavaScript's syntax
   */
  public FilterByValue matching(String column, String regex) {
    return with(column, "regex", Settings.of("value", regex));
  }

  public FilterByValue containing(String column, String text) {
    return with(column, "substring", Settings.of("value", text));
  }

  public FilterByValue isNull(String column) {
    return with(column, "isNull", Settings.NONE);
  }

  public FilterByValue isNotNull(String column) {
    return with(column, "isNotNull", Settings.NONE);
  }

  @Override
  public String id() {
    return "filterByValue";
  }

  @Override
  public Settings options() {
    return Settings.of("type", type).with("match", match).with("filters", filters);
  }

  private FilterByValue with(String column, String matcher, Settings options) {
    List<Settings> more = new ArrayList<>(filters);
    more.add(
        Settings.of("fieldName", column)
            .with("config.id", matcher)
            .with("config.options", options));
    return new FilterByValue(type, match, more);
  }
}
