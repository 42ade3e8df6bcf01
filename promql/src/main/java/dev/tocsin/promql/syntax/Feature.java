package dev.tocsin.promql.syntax;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What Prometheus 3.16 reads only if its flag {@code --enable-feature} says so. */
public enum Feature {
  /** Functions and aggregators that may still change. */
  PROMQL_EXPERIMENTAL_FUNCTIONS,
  /** {@code fill}, {@code fill_left} and {@code fill_right} behind a binary operator. */
  PROMQL_BINOP_FILL_MODIFIERS,
  /** Unicode letters and dots in names without quotes. */
  PROMQL_UNQUOTED_UTF8_NAMES;

  private final String flag = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Its name in the flag, such as {@code promql-experimental-functions}. */
  public String flag() {
    return flag;
  }

  /** The feature with this name in the flag. */
  public static Optional<Feature> ofFlag(String flag) {
    return Arrays.stream(values()).filter(feature -> feature.flag.equals(flag)).findFirst();
  }
}
