package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.definition.DefinitionException;
import java.util.regex.Pattern;

/**
 * A colour. Those of Grafana's palette follow the light and the dark theme.
 *
 * @param id its name in Grafana's JSON, such as {@code dark-green}, or {@code #rrggbb}
 */
public record Color(String id) {
  public static final Color GREEN = new Color("green");
  public static final Color YELLOW = new Color("yellow");
  public static final Color ORANGE = new Color("orange");
  public static final Color RED = new Color("red");
  public static final Color BLUE = new Color("blue");
  public static final Color PURPLE = new Color("purple");

  /** What words are written in. */
  public static final Color TEXT = new Color("text");

  /** Part of the background: nothing to see. */
  public static final Color TRANSPARENT = new Color("transparent");

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  /**
   * A colour that is the same in each theme.
   *
   * @param rgb such as {@code #ff7f00}
   * @throws DefinitionException if it is none
   */
  public static Color hex(String rgb) {
    if (!HEX.matcher(rgb).matches()) {
      throw DefinitionException.here("`" + rgb + "` is no colour", "write #rrggbb");
    }
    return new Color(rgb);
  }

  public Color dark() {
    return new Color("dark-" + id);
  }

  public Color semiDark() {
    return new Color("semi-dark-" + id);
  }

  public Color light() {
    return new Color("light-" + id);
  }

  public Color superLight() {
    return new Color("super-light-" + id);
  }
}
