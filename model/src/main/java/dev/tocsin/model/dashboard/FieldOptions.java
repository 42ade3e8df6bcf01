package dev.tocsin.model.dashboard;

import dev.tocsin.model.unit.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How values are written, whatever the kind of panel.
 *
 * @param unit null for the one that follows from the query
 * @param decimals null for as many as fit
 * @param min null for the smallest value
 * @param max null for the largest value
 * @param noValue what is written where there is no value; empty for Grafana's own text
 */
public record FieldOptions(
    @Nullable Unit unit,
    @Nullable Integer decimals,
    @Nullable Double min,
    @Nullable Double max,
    String noValue,
    Thresholds thresholds,
    List<ValueMapping> mappings) {
  /** Everything left to Grafana. */
  public static final FieldOptions DEFAULT =
      new FieldOptions(null, null, null, null, "", Thresholds.NONE, List.of());

  public FieldOptions {
    mappings = List.copyOf(mappings);
  }

  public FieldOptions unit(Unit unit) {
    return new FieldOptions(unit, decimals, min, max, noValue, thresholds, mappings);
  }

  public FieldOptions decimals(int decimals) {
    return new FieldOptions(unit, decimals, min, max, noValue, thresholds, mappings);
  }

  public FieldOptions min(double min) {
    return new FieldOptions(unit, decimals, min, max, noValue, thresholds, mappings);
  }

  public FieldOptions range(double min, double max) {
    return new FieldOptions(unit, decimals, min, max, noValue, thresholds, mappings);
  }

  public FieldOptions noValue(String noValue) {
    return new FieldOptions(unit, decimals, min, max, noValue, thresholds, mappings);
  }

  public FieldOptions thresholds(Thresholds thresholds) {
    return new FieldOptions(unit, decimals, min, max, noValue, thresholds, mappings);
  }

  public FieldOptions mappings(ValueMapping... mappings) {
    return new FieldOptions(unit, decimals, min, max, noValue, thresholds, List.of(mappings));
  }
}
