package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldOverride;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.dashboard.transformation.Transformation;
import dev.tocsin.model.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A panel's queries, what is done with their answers, and how those are written.
 *
 * @param queries the queries of Prometheus
 * @param foreign the queries of other data sources
 * @param request what holds for all queries, such as {@code maxDataPoints}
 */
public record PanelData(
    List<PanelQuery> queries,
    List<ForeignQuery> foreign,
    Settings request,
    List<Transformation> transformations,
    FieldOptions field,
    List<FieldOverride> overrides) {
  static final PanelData EMPTY =
      new PanelData(
          List.of(), List.of(), Settings.NONE, List.of(), FieldOptions.DEFAULT, List.of());

  public PanelData {
    queries = List.copyOf(queries);
    foreign = List.copyOf(foreign);
    transformations = List.copyOf(transformations);
    overrides = List.copyOf(overrides);
  }

  /** Queries of Prometheus, with everything else left to Grafana. */
  public static PanelData of(List<PanelQuery> queries, FieldOptions field) {
    return new PanelData(queries, List.of(), Settings.NONE, List.of(), field, List.of());
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

  /** Whether nothing was said of it. */
  public boolean isEmpty() {
    return equals(EMPTY);
  }

  /** What is asked instead of the dashboard's Prometheus. */
  public Optional<DataSourceRef> source() {
    return request
        .get("datasource.uid")
        .map(
            uid ->
                new DataSourceRef(
                    request.get("datasource.type").orElseThrow().toString(), uid.toString()));
  }

  PanelData query(PanelQuery query) {
    return new PanelData(with(queries, query), foreign, request, transformations, field, overrides);
  }

  PanelData query(ForeignQuery query) {
    return new PanelData(queries, with(foreign, query), request, transformations, field, overrides);
  }

  PanelData request(Settings request) {
    return new PanelData(queries, foreign, request, transformations, field, overrides);
  }

  PanelData transformations(List<Transformation> transformations) {
    return new PanelData(queries, foreign, request, transformations, field, overrides);
  }

  PanelData field(FieldOptions field) {
    return new PanelData(queries, foreign, request, transformations, field, overrides);
  }

  PanelData override(FieldOverride override) {
    return new PanelData(
        queries, foreign, request, transformations, field, with(overrides, override));
  }

  private static <T> List<T> with(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
