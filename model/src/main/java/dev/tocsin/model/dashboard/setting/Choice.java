package dev.tocsin.model.dashboard.setting;

import java.util.Locale;

/** One of the values that an option of Grafana can have: implemented by enums. */
public interface Choice {
  /** The name of the enum's constant. */
  String name();

  /** What Grafana's JSON has for it; {@code stepAfter} for {@code STEP_AFTER}. */
  default Object id() {
    StringBuilder id = new StringBuilder();
    boolean first = false;
    for (char letter : name().toLowerCase(Locale.ROOT).toCharArray()) {
      if (letter != '_') {
        id.append(first ? Character.toUpperCase(letter) : letter);
      }
      first = letter == '_';
    }
    return id.toString();
  }
}
