package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.unit.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How values are written: Grafana's field configuration, of a whole panel or of an override.
 *
 * @param unit null for the one that follows from the query
 * @param mappings empty to leave them
 * @param links empty to leave them
 * @param standard what every kind of panel has, such as {@code decimals}
 * @param custom what the kind of panel has of its own, such as {@code lineWidth}
 */
public record FieldOptions(
    @Nullable Unit unit,
    Thresholds thresholds,
    List<ValueMapping> mappings,
    List<DataLink> links,
    Settings standard,
    Settings custom) {
  /** Everything left to Grafana. */
  public static final FieldOptions DEFAULT =
      new FieldOptions(null, Thresholds.NONE, List.of(), List.of(), Settings.NONE, Settings.NONE);

  public FieldOptions {
    mappings = List.copyOf(mappings);
    links = List.copyOf(links);
  }

  public FieldOptions unit(@Nullable Unit unit) {
    return new FieldOptions(unit, thresholds, mappings, links, standard, custom);
  }

  public FieldOptions thresholds(Thresholds thresholds) {
    return new FieldOptions(unit, thresholds, mappings, links, standard, custom);
  }

  public FieldOptions mappings(List<ValueMapping> mappings) {
    return new FieldOptions(unit, thresholds, mappings, links, standard, custom);
  }

  public FieldOptions links(List<DataLink> links) {
    return new FieldOptions(unit, thresholds, mappings, links, standard, custom);
  }

  public FieldOptions standard(Settings standard) {
    return new FieldOptions(unit, thresholds, mappings, links, standard, custom);
  }

  public FieldOptions custom(Settings custom) {
    return new FieldOptions(unit, thresholds, mappings, links, standard, custom);
  }

  /** What the series is called instead; empty to leave its name. */
  public String displayName() {
    return standard.get("displayName").map(Object::toString).orElse("");
  }
}
