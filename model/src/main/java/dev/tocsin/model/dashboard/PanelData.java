package dev.tocsin.model.dashboard;

import dev.tocsin.model.unit.Unit;
import java.util.ArrayList;
import java.util.List;

/** A panel's queries and how their answers are written. */
public record PanelData(
    List<PanelQuery> queries, FieldOptions field, List<FieldOverride> overrides) {
  static final PanelData EMPTY = new PanelData(List.of(), FieldOptions.DEFAULT, List.of());

  public PanelData {
    queries = List.copyOf(queries);
    overrides = List.copyOf(overrides);
  }

  /** The unit that was asked for, else the one that all queries share, else {@link Unit#NONE}. */
  public Unit unit() {
    Unit wanted = field.unit();
    if (wanted != null) {
      return wanted;
    }
    List<Unit> units = queries.stream().map(query -> query.query().unit()).distinct().toList();
    return units.size() == 1 ? units.get(0) : Unit.NONE;
  }

  PanelData query(PanelQuery query) {
    List<PanelQuery> more = new ArrayList<>(queries);
    more.add(query);
    return new PanelData(more, field, overrides);
  }

  PanelData field(FieldOptions field) {
    return new PanelData(queries, field, overrides);
  }

  PanelData override(FieldOverride override) {
    List<FieldOverride> more = new ArrayList<>(overrides);
    more.add(override);
    return new PanelData(queries, field, more);
  }
}
