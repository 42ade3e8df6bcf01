package dev.tocsin.model.rule;

import java.util.Locale;

/** How urgent an alert is. */
public enum Severity {
  /** Somebody has to act at once. */
  CRITICAL,
  /** Somebody has to act soon. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The value of the {@code severity} label, such as {@code critical}. */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
