package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.dashboard.setting.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A text, a colour and an icon in place of values.
 *
 * @param of which values
 * @param text what is written instead; empty to leave the value
 * @param color null to leave it
 * @param icon the path of an icon below Grafana's {@code img/icons}; empty for none
 */
public record ValueMapping(Match of, String text, @Nullable Color color, String icon) {
  /** Which values are meant. */
  public sealed interface Match {}

  /** Exactly this value; a number is written as JavaScript does: {@code 1}, not {@code 1.0}. */
  public record Value(String value) implements Match {}

  /** The values from one to another, both included. */
  public record Range(double from, double to) implements Match {}

  /** The values that match a regular expression in JavaScript's syntax. */
  public record Regex(String pattern) implements Match {}

  /** What is no number. */
  public enum Special implements Match, Choice {
    NULL("null"),
    NAN("nan"),
    NULL_OR_NAN("null+nan"),
    TRUE("true"),
    FALSE("false"),
    EMPTY("empty");

    private final String id;

    Special(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  public static ValueMapping value(double value, String text, Color color) {
    boolean whole = value == Math.rint(value);
    return value(whole ? Long.toString((long) value) : Double.toString(value), text, color);
  }

  public static ValueMapping value(String value, String text, Color color) {
    return new ValueMapping(new Value(value), text, color, "");
  }

  /** For the values from one to another, both included. */
  public static ValueMapping range(double from, double to, String text, Color color) {
    return new ValueMapping(new Range(from, to), text, color, "");
  }

  /**
   * For what matches a regular expression.
   *
   * @param text what is written instead; {@code $1} is what the first group matched
   */
  public static ValueMapping regex(String pattern, String text, Color color) {
    return new ValueMapping(new Regex(pattern), text, color, "");
  }

  /** For what is no number. */
  public static ValueMapping special(Special value, String text, Color color) {
    return new ValueMapping(value, text, color, "");
  }

  /** With an icon before the text. */
  public ValueMapping icon(String path) {
    return new ValueMapping(of, text, color, path);
  }
}
