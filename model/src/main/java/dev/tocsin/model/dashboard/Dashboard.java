package dev.tocsin.model.dashboard;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.unit.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page of panels.
 *
 * @param title its title, unique in its folder
 * @param file the name of its file, without the ending
 * @param uid its identity in Grafana and in every link to it: at most 40 characters; empty where a
 *     file that was written by hand has none
 * @param folder the folder that it stands in; null for the root
 * @param timeRange how far back it looks when it is opened
 * @param refresh how often it asks again; zero for never
 * @param alsoRead the names of variables that something reads which is no part of the model, such
 *     as a query to another data source or a link; none but where a file was written by hand
 */
public record Dashboard(
    String title,
    String file,
    String uid,
    String description,
    List<String> tags,
    @Nullable Folder folder,
    Duration timeRange,
    Duration refresh,
    List<Variable> variables,
    List<Row> rows,
    Set<String> alsoRead,
    Origin origin)
    implements Allowing<Dashboard> {
  /**
   * @throws DefinitionException if the title is blank
   */
  public Dashboard {
    Names.notBlank(title, "a dashboard's title");
    tags = List.copyOf(tags);
    variables = List.copyOf(variables);
    rows = List.copyOf(rows);
    alsoRead = Set.copyOf(alsoRead);
  }

  /**
   * A dashboard of the last hour, refreshed each half minute, with file and uid made of its title.
   */
  public static Dashboard titled(String title) {
    String slug =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String name = slug.isEmpty() ? "dashboard" : slug.substring(0, Math.min(40, slug.length()));
    return new Dashboard(
        title,
        name,
        name,
        "",
        List.of(),
        null,
        Durations.hours(1),
        Durations.seconds(30),
        List.of(),
        List.of(),
        Set.of(),
        Defined.here());
  }

  /**
   * The name of its file, without the ending.
   *
   * @throws DefinitionException if it is none
   */
  public Dashboard file(String file) {
    return new Dashboard(
        title,
        Names.file(file),
        uid,
        description,
        tags,
        folder,
        timeRange,
        refresh,
        variables,
        rows,
        alsoRead,
        origin);
  }

  /**
   * Its identity in Grafana.
   *
   * @throws DefinitionException if it can't be one
   */
  public Dashboard uid(String uid) {
    return new Dashboard(
        title,
        file,
        Names.uid(uid),
        description,
        tags,
        folder,
        timeRange,
        refresh,
        variables,
        rows,
        alsoRead,
        origin);
  }

  public Dashboard description(String description) {
    return new Dashboard(
        title,
        file,
        uid,
        description,
        tags,
        folder,
        timeRange,
        refresh,
        variables,
        rows,
        alsoRead,
        origin);
  }

  public Dashboard tags(String... tags) {
    return new Dashboard(
        title,
        file,
        uid,
        description,
        List.of(tags),
        folder,
        timeRange,
        refresh,
        variables,
        rows,
        alsoRead,
        origin);
  }

  public Dashboard folder(Folder folder) {
    return new Dashboard(
        title,
        file,
        uid,
        description,
        tags,
        folder,
        timeRange,
        refresh,
        variables,
        rows,
        alsoRead,
        origin);
  }

  public Dashboard timeRange(Duration timeRange) {
    return new Dashboard(
        title,
        file,
        uid,
        description,
        tags,
        folder,
        Durations.positive(timeRange, "a time range"),
        refresh,
        variables,
        rows,
        alsoRead,
        origin);
  }

  public Dashboard refresh(Duration refresh) {
    return new Dashboard(
        title,
        file,
        uid,
        description,
        tags,
        folder,
        timeRange,
        refresh,
        variables,
        rows,
        alsoRead,
        origin);
  }

  public Dashboard variables(Variable... variables) {
    return new Dashboard(
        title,
        file,
        uid,
        description,
        tags,
        folder,
        timeRange,
        refresh,
        List.of(variables),
        rows,
        alsoRead,
        origin);
  }

  /** Adds a row that is open. */
  public Dashboard row(String title, Panel... panels) {
    return row(Row.titled(title, panels));
  }

  public Dashboard row(Row row) {
    List<Row> more = new ArrayList<>(rows);
    more.add(row);
    return new Dashboard(
        title,
        file,
        uid,
        description,
        tags,
        folder,
        timeRange,
        refresh,
        variables,
        more,
        alsoRead,
        origin);
  }

  /** All panels, row by row. */
  public List<Panel> panels() {
    return rows.stream().flatMap(row -> row.panels().stream()).toList();
  }

  @Override
  public Dashboard at(Origin origin) {
    return new Dashboard(
        title,
        file,
        uid,
        description,
        tags,
        folder,
        timeRange,
        refresh,
        variables,
        rows,
        alsoRead,
        origin);
  }
}
