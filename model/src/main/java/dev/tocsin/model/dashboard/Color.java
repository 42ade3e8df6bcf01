package dev.tocsin.model.dashboard;

import java.util.Locale;

/** The colours of Grafana's palette, which follow the light and the dark theme. */
public enum Color {
  GREEN,
  YELLOW,
  ORANGE,
  RED,
  BLUE,
  PURPLE,
  /** Part of the background: nothing to see. */
  TRANSPARENT;

  /** Its name in Grafana's JSON, such as {@code green}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
