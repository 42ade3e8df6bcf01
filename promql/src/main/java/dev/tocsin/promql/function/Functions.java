package dev.tocsin.promql.function;

import static dev.tocsin.promql.function.Function.ANY;
import static dev.tocsin.promql.function.ValueType.MATRIX;
import static dev.tocsin.promql.function.ValueType.SCALAR;
import static dev.tocsin.promql.function.ValueType.STRING;
import static dev.tocsin.promql.function.ValueType.VECTOR;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The functions of Prometheus 3.16. */
public final class Functions {
  /** Name, first version, result, arguments. */
  private static final List<Function> ALL =
      List.of(
          stable("abs", "1.0", VECTOR, VECTOR),
          stable("absent", "1.0", VECTOR, VECTOR),
          stable("absent_over_time", "2.16", VECTOR, MATRIX),
          stable("acos", "2.31", VECTOR, VECTOR),
          stable("acosh", "2.31", VECTOR, VECTOR),
          stable("asin", "2.31", VECTOR, VECTOR),
          stable("asinh", "2.31", VECTOR, VECTOR),
          stable("atan", "2.31", VECTOR, VECTOR),
          stable("atanh", "2.31", VECTOR, VECTOR),
          stable("avg_over_time", "1.0", VECTOR, MATRIX),
          stable("ceil", "1.0", VECTOR, VECTOR),
          stable("changes", "1.0", VECTOR, MATRIX),
          stable("clamp", "2.26", VECTOR, VECTOR, SCALAR, SCALAR),
          stable("clamp_max", "1.0", VECTOR, VECTOR, SCALAR),
          stable("clamp_min", "1.0", VECTOR, VECTOR, SCALAR),
          stable("cos", "2.31", VECTOR, VECTOR),
          stable("cosh", "2.31", VECTOR, VECTOR),
          stable("count_over_time", "1.0", VECTOR, MATRIX),
          stable("day_of_month", "1.1", VECTOR, VECTOR).takes(0, 1),
          stable("day_of_week", "1.1", VECTOR, VECTOR).takes(0, 1),
          stable("day_of_year", "2.38", VECTOR, VECTOR).takes(0, 1),
          stable("days_in_month", "1.1", VECTOR, VECTOR).takes(0, 1),
          stable("deg", "2.31", VECTOR, VECTOR),
          stable("delta", "1.0", VECTOR, MATRIX),
          stable("deriv", "1.0", VECTOR, MATRIX),
          experimental("double_exponential_smoothing", "3.0", VECTOR, MATRIX, SCALAR, SCALAR),
          experimental("end", "3.12", SCALAR),
          stable("exp", "1.0", VECTOR, VECTOR),
          stable("first_over_time", "3.7", VECTOR, MATRIX),
          stable("floor", "1.0", VECTOR, VECTOR),
          stable("histogram_avg", "2.51", VECTOR, VECTOR),
          stable("histogram_count", "2.40", VECTOR, VECTOR),
          stable("histogram_fraction", "2.40", VECTOR, SCALAR, SCALAR, VECTOR),
          stable("histogram_quantile", "1.0", VECTOR, SCALAR, VECTOR),
          experimental("histogram_quantiles", "3.11", VECTOR, VECTOR, STRING, SCALAR, SCALAR)
              .takes(3, 12),
          stable("histogram_stddev", "2.47", VECTOR, VECTOR),
          stable("histogram_stdvar", "2.47", VECTOR, VECTOR),
          stable("histogram_sum", "2.40", VECTOR, VECTOR),
          stable("hour", "1.1", VECTOR, VECTOR).takes(0, 1),
          stable("idelta", "1.1", VECTOR, MATRIX),
          stable("increase", "1.0", VECTOR, MATRIX),
          experimental("info", "2.55", VECTOR, VECTOR, VECTOR).takes(1, 2),
          experimental("integral", "3.16", VECTOR, MATRIX, SCALAR).takes(1, 2),
          stable("irate", "1.0", VECTOR, MATRIX),
          stable("label_join", "2.0", VECTOR, VECTOR, STRING, STRING, STRING).takes(3, ANY),
          stable("label_replace", "1.0", VECTOR, VECTOR, STRING, STRING, STRING, STRING),
          stable("last_over_time", "2.26", VECTOR, MATRIX),
          stable("ln", "1.0", VECTOR, VECTOR),
          stable("log10", "1.0", VECTOR, VECTOR),
          stable("log2", "1.0", VECTOR, VECTOR),
          experimental("mad_over_time", "2.49", VECTOR, MATRIX),
          experimental("max_of", "3.13", SCALAR, SCALAR, SCALAR),
          stable("max_over_time", "1.0", VECTOR, MATRIX),
          experimental("min_of", "3.13", SCALAR, SCALAR, SCALAR),
          stable("min_over_time", "1.0", VECTOR, MATRIX),
          stable("minute", "1.2", VECTOR, VECTOR).takes(0, 1),
          stable("month", "1.1", VECTOR, VECTOR).takes(0, 1),
          stable("pi", "2.31", SCALAR),
          stable("predict_linear", "1.0", VECTOR, MATRIX, SCALAR),
          stable("present_over_time", "2.29", VECTOR, MATRIX),
          stable("quantile_over_time", "1.1", VECTOR, SCALAR, MATRIX),
          stable("rad", "2.31", VECTOR, VECTOR),
          experimental("range", "3.12", SCALAR),
          stable("rate", "1.0", VECTOR, MATRIX),
          stable("resets", "1.0", VECTOR, MATRIX),
          stable("round", "1.0", VECTOR, VECTOR, SCALAR).takes(1, 2),
          stable("scalar", "1.0", SCALAR, VECTOR),
          stable("sgn", "2.26", VECTOR, VECTOR),
          stable("sin", "2.31", VECTOR, VECTOR),
          stable("sinh", "2.31", VECTOR, VECTOR),
          stable("sort", "1.0", VECTOR, VECTOR),
          experimental("sort_by_label", "2.49", VECTOR, VECTOR, STRING).takes(1, ANY),
          experimental("sort_by_label_desc", "2.49", VECTOR, VECTOR, STRING).takes(1, ANY),
          stable("sort_desc", "1.0", VECTOR, VECTOR),
          stable("sqrt", "1.0", VECTOR, VECTOR),
          experimental("start", "3.12", SCALAR),
          experimental("start_timestamp", "3.14", VECTOR, VECTOR),
          stable("stddev_over_time", "1.1", VECTOR, MATRIX),
          stable("stdvar_over_time", "1.1", VECTOR, MATRIX),
          experimental("step", "3.12", SCALAR),
          stable("sum_over_time", "1.0", VECTOR, MATRIX),
          stable("tan", "2.31", VECTOR, VECTOR),
          stable("tanh", "2.31", VECTOR, VECTOR),
          stable("time", "1.0", SCALAR),
          stable("timestamp", "2.0", VECTOR, VECTOR),
          experimental("ts_of_first_over_time", "3.7", VECTOR, MATRIX),
          experimental("ts_of_last_over_time", "3.5", VECTOR, MATRIX),
          experimental("ts_of_max_over_time", "3.5", VECTOR, MATRIX),
          experimental("ts_of_min_over_time", "3.5", VECTOR, MATRIX),
          stable("vector", "1.0", VECTOR, SCALAR),
          stable("year", "1.1", VECTOR, VECTOR).takes(0, 1));

  private static final Map<String, Function> BY_NAME = new HashMap<>();

  static {
    ALL.forEach(function -> BY_NAME.put(function.name(), function));
  }

  /** By the hash of their names, for {@link #find(String, int, int)}. */
  private static final @Nullable Function[] TABLE = new @Nullable Function[512];

  static {
    for (Function function : ALL) {
      int slot = slot(function.name(), 0, function.name().length());
      while (TABLE[slot] != null) {
        slot = (slot + 1) % TABLE.length;
      }
      TABLE[slot] = function;
    }
  }

  private static final SortedSet<String> NAMES =
      Collections.unmodifiableSortedSet(new TreeSet<>(BY_NAME.keySet()));

  private Functions() {}

  private static Function stable(String name, String since, ValueType result, ValueType... args) {
    return new Function(name, List.of(args), args.length, args.length, result, since, false);
  }

  private static Function experimental(
      String name, String since, ValueType result, ValueType... args) {
    return new Function(name, List.of(args), args.length, args.length, result, since, true);
  }

  /** The function of this name (case matters), or null. */
  public static @Nullable Function find(String name) {
    return BY_NAME.get(name);
  }

  /** The function whose name a part of a text is, or null; without making a string of it. */
  public static @Nullable Function find(String text, int start, int end) {
    int slot = slot(text, start, end);
    for (Function function = TABLE[slot]; function != null; function = TABLE[slot]) {
      String name = function.name();
      if (name.length() == end - start && text.startsWith(name, start)) {
        return function;
      }
      slot = (slot + 1) % TABLE.length;
    }
    return null;
  }

  private static int slot(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return (hash & Integer.MAX_VALUE) % TABLE.length;
  }

  /** All functions, in alphabetical order. */
  public static List<Function> all() {
    return ALL;
  }

  /** The names of all functions. */
  public static SortedSet<String> names() {
    return NAMES;
  }
}
