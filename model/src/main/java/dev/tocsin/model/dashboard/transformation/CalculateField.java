package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import java.util.List;

/** A column that is calculated of others. */
public record CalculateField(Settings options) implements Transformation {
  /** What is done with two values. */
  public enum Operator implements Choice {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED_BY("/");

    private final String id;

    Operator(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What is done with one value. */
  public enum Function implements Choice {
    ABS,
    EXP,
    LN,
    ROUND,
    FLOOR,
    CEIL
  }

  /** A number of each row, of these columns; of none for all. */
  public static CalculateField ofRow(Reducer reducer, String... columns) {
    Settings reduce = Settings.of("reducer", reducer);
    return mode("reduceRow")
        .with("reduce", columns.length == 0 ? reduce : reduce.with("include", List.of(columns)));
  }

  /** Two columns. */
  public static CalculateField of(String left, Operator operator, String right) {
    return mode("binary")
        .with(
            "binary",
            Settings.of("left", column(left))
                .with("operator", operator)
                .with("right", column(right)));
  }

  /** A column and a number. */
  public static CalculateField of(String left, Operator operator, double right) {
    return mode("binary")
        .with(
            "binary",
            Settings.of("left", column(left))
                .with("operator", operator)
                .with("right", Settings.of("fixed", Double.toString(right))));
  }

  /** A function of a column. */
  public static CalculateField of(Function function, String column) {
    return mode("unary").with("unary", Settings.of("operator", function).with("fieldName", column));
  }

  /** What a column comes to, row by row. */
  public static CalculateField cumulative(String column, Reducer reducer) {
    return mode("cumulativeFunctions")
        .with("cumulative", Settings.of("field", column).with("reducer", reducer));
  }

  /** A number of the last rows of a column: with the mean, a moving average. */
  public static CalculateField moving(String column, Reducer reducer, int rows) {
    return mode("windowFunctions")
        .with(
            "window",
            Settings.of("field", column)
                .with("reducer", reducer)
                .with("windowAlignment", "trailing")
                .with("windowSizeMode", "fixed")
                .with("windowSize", Numbers.positive(rows, "a number of rows")));
  }

  /** The number of the row. */
  public static CalculateField rowNumber() {
    return mode("index").with("index", Settings.of("asPercentile", false));
  }

  /** The part of all rows that are before the row, from 0 to 1. */
  public static CalculateField rowPercentile() {
    return mode("index").with("index", Settings.of("asPercentile", true));
  }

  /** What the column is called. */
  public CalculateField named(String name) {
    return with("alias", name);
  }

  /** Leaves out all other columns. */
  public CalculateField instead() {
    return with("replaceFields", true);
  }

  @Override
  public String id() {
    return "calculateField";
  }

  private static Settings column(String name) {
    return Settings.of("matcher", Settings.of("id", "byName").with("options", name));
  }

  private static CalculateField mode(String mode) {
    return new CalculateField(Settings.of("mode", mode));
  }

  private CalculateField with(String path, Object value) {
    return new CalculateField(options.with(path, value));
  }
}
