package dev.tocsin.model.dashboard;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.link.DashboardLink;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of panels.
 *
 * @param annotations what happened, drawn into each picture over time
 * @param links at its head
 * @param alsoRead the names of variables that something reads which is no part of the model, such
 *     as a query to another data source or a link; none but where a file was written by hand
 */
public record Dashboard(
    DashboardHead head,
    DashboardView view,
    List<Variable> variables,
    List<Annotation> annotations,
    List<DashboardLink> links,
    List<Row> rows,
    Set<String> alsoRead,
    Origin origin)
    implements Allowing<Dashboard> {
  public Dashboard {
    variables = List.copyOf(variables);
    annotations = List.copyOf(annotations);
    links = List.copyOf(links);
    rows = List.copyOf(rows);
    alsoRead = Set.copyOf(alsoRead);
  }

  /**
   * A dashboard of the last hour, refreshed each half minute, with file and uid made of its title.
   *
   * @throws DefinitionException if the title is blank
   */
  public static Dashboard titled(String title) {
    return new Dashboard(
        DashboardHead.titled(title),
        DashboardView.USUAL,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Defined.here());
  }

  /** Its title, unique in its folder. */
  public String title() {
    return head.title();
  }

  /** The name of its file, without the ending. */
  public String file() {
    return head.file();
  }

  /** Its identity in Grafana; empty where a file that was written by hand has none. */
  public String uid() {
    return head.uid();
  }

  /** What it is for; may be empty. */
  public String description() {
    return head.description();
  }

  /** The folder that it stands in; null for the root. */
  public @Nullable Folder folder() {
    return head.folder();
  }

  /** How far back it looks when it is opened. */
  public Duration timeRange() {
    return view.timeRange();
  }

  /** All panels, row by row. */
  public List<Panel> panels() {
    return rows.stream().flatMap(row -> row.panels().stream()).toList();
  }

  /**
   * The name of its file, without the ending.
   *
   * @throws DefinitionException if it is none
   */
  public Dashboard file(String file) {
    return head(head.file(file));
  }

  /**
   * Its identity in Grafana.
   *
   * @throws DefinitionException if it can't be one
   */
  public Dashboard uid(String uid) {
    return head(head.uid(uid));
  }

  public Dashboard description(String description) {
    return head(head.description(description));
  }

  public Dashboard tags(String... tags) {
    return head(head.tags(List.of(tags)));
  }

  public Dashboard folder(Folder folder) {
    return head(head.folder(folder));
  }

  /** How far back it looks when it is opened. */
  public Dashboard timeRange(Duration timeRange) {
    return view(view.timeRange(timeRange));
  }

  /**
   * The time that it shows when it is opened.
   *
   * @param from as Grafana writes it, such as {@code now-1d/d}
   * @param to as Grafana writes it, such as {@code now/d}
   */
  public Dashboard time(String from, String to) {
    return view(view.with("time", Settings.of("from", from).with("to", to)));
  }

  /** How often it asks again; zero for never. */
  public Dashboard refresh(Duration refresh) {
    return view(view.refresh(refresh));
  }

  /** The times between two refreshes that are offered. */
  public Dashboard refreshChoices(Duration... choices) {
    List<String> all = Stream.of(choices).map(GrafanaDuration::of).toList();
    return view(view.with("timepicker.refresh_intervals", all));
  }

  /**
   * Offers time ranges beside Grafana's own.
   *
   * @param ranges how far back they look
   */
  public Dashboard quickRanges(Duration... ranges) {
    List<Settings> all =
        Stream.of(ranges)
            .map(GrafanaDuration::of)
            .map(
                range ->
                    Settings.of("display", "Last " + range)
                        .with("from", "now-" + range)
                        .with("to", "now"))
            .toList();
    return view(view.with("timepicker.quick_ranges", all));
  }

  /** Ends so long before now: for metrics that come late. */
  public Dashboard nowDelay(Duration delay) {
    return view(view.with("timepicker.nowDelay", GrafanaDuration.of(delay)));
  }

  /** Takes the choice of a time range from the reader. */
  public Dashboard hideTimePicker() {
    return view(view.with("timepicker.hidden", true));
  }

  /**
   * The time zone in which it is shown; without it, the reader's own.
   *
   * @param zone {@code utc}, {@code browser} or a name of the IANA database
   */
  public Dashboard timeZone(String zone) {
    return view(view.with("timezone", zone));
  }

  /**
   * The first day of the week.
   *
   * @throws DefinitionException if it is none of Saturday, Sunday and Monday
   */
  public Dashboard weekStart(DayOfWeek day) {
    if (!Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY).contains(day)) {
      throw DefinitionException.here(
          "in Grafana no week begins on a " + day, "use SATURDAY, SUNDAY or MONDAY");
    }
    return view(view.with("weekStart", day.name().toLowerCase(Locale.ROOT)));
  }

  /** The first month of the fiscal year. */
  public Dashboard fiscalYearStart(Month month) {
    return view(view.with("fiscalYearStartMonth", month.getValue() - 1));
  }

  /** What the pointer over one panel does in the others; without it, a crosshair. */
  public Dashboard sharedPointer(SharedPointer pointer) {
    return view(view.with("graphTooltip", pointer));
  }

  /** Moves pictures with time, even between two refreshes. */
  public Dashboard live() {
    return view(view.with("liveNow", true));
  }

  /** Asks for panels that are not in sight too. */
  public Dashboard preload() {
    return view(view.with("preload", true));
  }

  /** Can't be changed in Grafana. */
  public Dashboard readOnly() {
    return view(view.with("editable", false));
  }

  public Dashboard variables(Variable... variables) {
    return new Dashboard(
        head, view, List.of(variables), annotations, links, rows, alsoRead, origin);
  }

  /** What happened, drawn into each picture over time. */
  public Dashboard annotations(Annotation... annotations) {
    return new Dashboard(
        head, view, variables, List.of(annotations), links, rows, alsoRead, origin);
  }

  /** Links at its head. */
  public Dashboard links(DashboardLink... links) {
    return new Dashboard(
        head, view, variables, annotations, List.of(links), rows, alsoRead, origin);
  }

  /** Adds a row that is open. */
  public Dashboard row(String title, Panel... panels) {
    return row(Row.titled(title, panels));
  }

  public Dashboard row(Row row) {
    List<Row> more = new ArrayList<>(rows);
    more.add(row);
    return new Dashboard(head, view, variables, annotations, links, more, alsoRead, origin);
  }

  /**
   * Adds rows on a tab of their own. Dashboards in files have no tabs: there the rows follow each
   * other.
   */
  public Dashboard tab(String title, Row... rows) {
    Dashboard more = this;
    for (Row row : rows) {
      more = more.row(row.onTab(title));
    }
    return more;
  }

  @Override
  public Dashboard at(Origin origin) {
    return new Dashboard(head, view, variables, annotations, links, rows, alsoRead, origin);
  }

  private Dashboard head(DashboardHead head) {
    return new Dashboard(head, view, variables, annotations, links, rows, alsoRead, origin);
  }

  private Dashboard view(DashboardView view) {
    return new Dashboard(head, view, variables, annotations, links, rows, alsoRead, origin);
  }
}
