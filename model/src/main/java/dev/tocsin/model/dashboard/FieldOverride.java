package dev.tocsin.model.dashboard;

import dev.tocsin.model.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Another way of writing some of a panel's series.
 *
 * @param matcher which series
 * @param unit null to leave it
 * @param color null to leave it
 * @param displayName what the series is called instead; null to leave it
 * @param negative true to draw it below the axis, as is usual for what is sent against what is
 *     received
 */
public record FieldOverride(
    Matcher matcher,
    @Nullable Unit unit,
    @Nullable Color color,
    @Nullable String displayName,
    boolean negative) {
  /**
   * Which series are meant.
   *
   * @param regex true where the text is a regular expression that the name matches
   * @param text the series' name, or a regular expression
   */
  public record Matcher(boolean regex, String text) {}

  /** For the series or table column of this name. */
  public static FieldOverride of(String name) {
    return new FieldOverride(new Matcher(false, name), null, null, null, false);
  }

  /**
   * For the series or table columns whose name matches a regular expression in JavaScript's syntax.
   */
  public static FieldOverride matching(String regex) {
    return new FieldOverride(new Matcher(true, regex), null, null, null, false);
  }

  public FieldOverride unit(Unit unit) {
    return new FieldOverride(matcher, unit, color, displayName, negative);
  }

  public FieldOverride color(Color color) {
    return new FieldOverride(matcher, unit, color, displayName, negative);
  }

  public FieldOverride displayName(String displayName) {
    return new FieldOverride(matcher, unit, color, displayName, negative);
  }

  /** Draws it below the axis. */
  public FieldOverride negate() {
    return new FieldOverride(matcher, unit, color, displayName, true);
  }
}
