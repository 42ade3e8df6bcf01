package dev.tocsin.model.prometheus;

import dev.tocsin.model.definition.DefinitionException;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A release of Prometheus, such as 3.5; patches change nothing that is written for it. */
public record PrometheusVersion(int major, int minor) implements Comparable<PrometheusVersion> {
  private static final Pattern FORM = Pattern.compile("v?(\\d{1,4})\\.(\\d{1,4})(\\.\\d+)?");

  /**
   * The release of a text such as {@code 3.5} or {@code 3.5.1}.
   *
   * @throws DefinitionException if it is none
   */
  public static PrometheusVersion of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw DefinitionException.here(
          "`" + text + "` is no version of Prometheus", "write it like `3.5`");
    }
    return new PrometheusVersion(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }

  @Override
  public int compareTo(PrometheusVersion other) {
    return Comparator.comparingInt(PrometheusVersion::major)
        .thenComparingInt(PrometheusVersion::minor)
        .compare(this, other);
  }

  /** Such as {@code 3.5}. */
  @Override
  public String toString() {
    return major + "." + minor;
  }
}
