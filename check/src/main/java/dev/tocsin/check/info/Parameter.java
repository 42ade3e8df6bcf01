package dev.tocsin.check.info;

import dev.tocsin.model.unit.PrometheusDuration;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Something that can be set of a check.
 *
 * @param name as it is written in the settings, such as {@code max-series}
 * @param kind what is to be written there
 * @param standard its value where nothing is set
 * @param meaning what it is, with its unit
 * @param <T> what kind of value it has
 */
public record Parameter<T>(String name, Kind kind, T standard, String meaning) {
  /** What can be written for a parameter. */
  public enum Kind {
    NUMBER,
    DURATION,
    TEXTS,
    FOLDERS
  }

  /** A number. */
  public static Parameter<Double> number(String name, double standard, String meaning) {
    return new Parameter<>(name, Kind.NUMBER, standard, meaning);
  }

  /** A length of time. */
  public static Parameter<Duration> duration(String name, Duration standard, String meaning) {
    return new Parameter<>(name, Kind.DURATION, standard, meaning);
  }

  /** A list of texts. */
  public static Parameter<List<String>> texts(String name, List<String> standard, String meaning) {
    return new Parameter<>(name, Kind.TEXTS, List.copyOf(standard), meaning);
  }

  /**
   * Folders that are there, of which none is known unless it is set; written relative to the
   * settings.
   */
  public static Parameter<List<Path>> folders(String name, String meaning) {
    return new Parameter<>(name, Kind.FOLDERS, List.of(), meaning);
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
