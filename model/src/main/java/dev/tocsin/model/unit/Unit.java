package dev.tocsin.model.unit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a number counts or measures. Units travel through queries: bytes under {@code rate} are
 * bytes per second, seconds over seconds are a ratio.
 *
 * @param powers the base units and their powers, such as {@code {byte=1, second=-1}}; empty for a
 *     pure number
 * @param scale how many base units one of this unit is: 0.001 for milliseconds, 0.01 for percent
 * @param known false for {@link #NONE} alone, of which nothing is known
 */
public record Unit(SortedMap<String, Integer> powers, double scale, boolean known) {
  /** A number of which no unit is known. Multiplied with a unit, it leaves that unit as it is. */
  public static final Unit NONE = new Unit(new TreeMap<>(), 1, false);

  /** A part of a whole, from 0 to 1. */
  public static final Unit RATIO = new Unit(new TreeMap<>(), 1, true);

  /** A part of a whole, from 0 to 100. */
  public static final Unit PERCENT = new Unit(new TreeMap<>(), 0.01, true);

  public static final Unit SECONDS = of("second");
  public static final Unit MILLISECONDS = SECONDS.scaled(0.001);
  public static final Unit BYTES = of("byte");
  public static final Unit CELSIUS = of("celsius");
  public static final Unit EUROS = of("euro");
  public static final Unit EVENTS = of("event");
  public static final Unit MESSAGES = of("message");
  public static final Unit RECORDS = of("record");
  public static final Unit REQUESTS = of("request");
  public static final Unit ERRORS = of("error");

  public Unit {
    powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
  }

  /**
   * A base unit.
   *
   * @param singular its name in the singular, such as {@code order}
   */
  public static Unit of(String singular) {
    return new Unit(new TreeMap<>(Map.of(singular, 1)), 1, true);
  }

  /** A unit that is so many of this one: {@code SECONDS.scaled(0.001)} are milliseconds. */
  public Unit scaled(double factor) {
    return new Unit(powers, scale * factor, known);
  }

  /** This unit per another; {@link #RATIO} where they are of one kind. */
  public Unit per(Unit other) {
    return combined(other, -1);
  }

  /** This unit per second. */
  public Unit perSecond() {
    return per(SECONDS);
  }

  /** The product of two units. */
  public Unit times(Unit other) {
    return combined(other, 1);
  }

  private Unit combined(Unit other, int sign) {
    if (!other.known) {
      return this;
    }
    SortedMap<String, Integer> sum = new TreeMap<>(powers);
    other.powers.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
    sum.values().removeIf(power -> power == 0);
    return new Unit(sum, scale * Math.pow(other.scale, sign), true);
  }

  /** For people: {@code bytes/second}, {@code percent}; empty for {@link #NONE}. */
  @Override
  public String toString() {
    if (powers.isEmpty()) {
      return known ? (scale == 0.01 ? "percent" : "ratio") : "";
    }
    String above = named(1);
    String below = named(-1);
    String name = (above.isEmpty() ? "1" : above) + (below.isEmpty() ? "" : "/" + below);
    if (scale == 1) {
      return name;
    }
    return scale == 0.001 ? "milli" + name : scale + " " + name;
  }

  private String named(int sign) {
    return powers.entrySet().stream()
        .filter(entry -> Integer.signum(entry.getValue()) == sign)
        .map(
            entry -> {
              int power = Math.abs(entry.getValue());
              boolean plural = sign > 0 && !entry.getKey().endsWith("s");
              return entry.getKey() + (plural ? "s" : "") + (power == 1 ? "" : "^" + power);
            })
        .collect(Collectors.joining("*"));
  }
}
