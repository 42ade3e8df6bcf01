package dev.tocsin.check.info;

import dev.tocsin.model.unit.PrometheusDuration;
import java.time.Duration;
import java.util.List;

/**
 * Something that can be set of a check.
 *
 * @param name as it is written in the settings, such as {@code max-series}
 * @param standard its value where nothing is set
 * @param meaning what it is, with its unit
 * @param <T> what kind of value it has
 */
public record Parameter<T>(String name, T standard, String meaning) {
  /** A number. */
  public static Parameter<Double> number(String name, double standard, String meaning) {
    return new Parameter<>(name, standard, meaning);
  }

  /** A length of time. */
  public static Parameter<Duration> duration(String name, Duration standard, String meaning) {
    return new Parameter<>(name, standard, meaning);
  }

  /** A list of texts. */
  public static Parameter<List<String>> texts(String name, List<String> standard, String meaning) {
    return new Parameter<>(name, List.copyOf(standard), meaning);
  }

  /** The standard value as it would be written in the settings. */
  public String written() {
    if (standard instanceof Duration duration) {
      return PrometheusDuration.of(duration);
    }
    return standard instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : standard.toString();
  }
}
