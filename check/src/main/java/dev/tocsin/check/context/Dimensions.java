package dev.tocsin.check.context;

import dev.tocsin.model.unit.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What units measure, apart from what they count: people call the same errors and requests. */
public final class Dimensions {
  /** What is measured. All else is a number of things, and what people call those is up to them. */
  private static final Set<String> MEASURED =
      Set.of(
          "ampere", "bit", "byte", "celsius", "dollar", "euro", "gram", "hertz", "joule", "kelvin",
          "meter", "second", "volt", "watt");

  private Dimensions() {}

  /** Whether two units can't be added or compared. */
  public static boolean differ(Unit one, Unit other) {
    double factor = one.scale() / other.scale();
    return !measured(one).equals(measured(other)) || Math.abs(factor - 1) > 1e-9;
  }

  private static Map<String, Integer> measured(Unit unit) {
    Map<String, Integer> powers = new HashMap<>(unit.powers());
    powers.keySet().retainAll(MEASURED);
    return powers;
  }
}
