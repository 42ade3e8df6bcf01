package dev.tocsin.reader.dashboard;

import dev.tocsin.model.dashboard.field.Color;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of the model that are nearest to those of a file. */
final class Colors {
  private static final Pattern RGB = Pattern.compile("#([0-9a-f]{6}).*");

  private static final Pattern RGBA =
      Pattern.compile("rgba?\\((\\d{1,3}), *(\\d{1,3}), *(\\d{1,3}).*");

  /** As Grafana's dark theme shows them. */
  private static final Map<Color, Integer> PALETTE =
      Map.of(
          Color.GREEN, 0x73bf69,
          Color.YELLOW, 0xfade2a,
          Color.ORANGE, 0xff9830,
          Color.RED, 0xf2495c,
          Color.BLUE, 0x5794f2,
          Color.PURPLE, 0xb877d9);

  private Colors() {}

  /** Of a name such as {@code semi-dark-red}, or a value such as {@code #d44a3a}. */
  static Color of(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    Matcher hex = RGB.matcher(name);
    if (hex.matches()) {
      return nearest(Integer.parseInt(hex.group(1), 16));
    }
    Matcher decimal = RGBA.matcher(name);
    if (decimal.matches()) {
      return nearest(part(decimal, 1) << 16 | part(decimal, 2) << 8 | part(decimal, 3));
    }
    return PALETTE.keySet().stream()
        .filter(color -> name.contains(color.id()))
        .min(Comparator.comparing(Color::id))
        .orElse(Color.GREEN);
  }

  private static int part(Matcher rgb, int group) {
    return Math.min(255, Integer.parseInt(rgb.group(group)));
  }

  private static Color nearest(int rgb) {
    return PALETTE.entrySet().stream()
        .min(
            Comparator.<Map.Entry<Color, Integer>>comparingInt(
                    color -> distance(color.getValue(), rgb))
                .thenComparing(color -> color.getKey().id()))
        .orElseThrow()
        .getKey();
  }

  private static int distance(int one, int other) {
    int distance = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
      distance += difference * difference;
    }
    return distance;
  }
}
