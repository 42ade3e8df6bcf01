package dev.tocsin.model.dashboard.option;

import java.util.List;

/**
 * The time zones of an axis.
 *
 * @param <P> the panel's own kind
 */
public interface TimeZoneStyle<P> extends OptionStyle<P> {
  /**
   * One axis for each of these.
   *
   * @param zones {@code utc}, {@code browser} or names of the IANA database
   */
  default P timeZones(String... zones) {
    return option("timezone", List.of(zones));
  }
}
