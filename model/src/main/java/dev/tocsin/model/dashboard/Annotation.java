package dev.tocsin.model.dashboard;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.rule.Alert;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happened, drawn into each picture over time: deploys, alerts, notes.
 *
 * @param name what the reader switches it on and off by
 * @param query it happened wherever the query answers; null for notes that Grafana keeps
 * @param settings by Grafana's names for them
 */
public record Annotation(String name, @Nullable Query query, Settings settings, Origin origin)
    implements Allowing<Annotation> {
  private static final Settings USUAL =
      Settings.of("enable", true).with("hide", false).with("iconColor", Color.BLUE.id());

  public Annotation {
    Names.notBlank(name, "an annotation's name");
  }

  /** It happened wherever a query answers. */
  public static Annotation when(String name, Query query) {
    return new Annotation(name, query, USUAL, Defined.here());
  }

  /** Some alerts rang. */
  public static Annotation ringing(String name, Alert... alerts) {
    String names =
        List.of(alerts).stream()
            .map(alert -> Pattern.compile("\\W").matcher(alert.name()).replaceAll("."))
            .collect(Collectors.joining("|"));
    Query firing = Query.parse("ALERTS{alertname=~\"" + names + "\",alertstate=\"firing\"}");
    return new Annotation(
        name,
        firing,
        USUAL.with("iconColor", Color.RED.id()).with("titleFormat", "{{alertname}}"),
        Defined.here());
  }

  /** Notes in Grafana that have all of the tags. */
  public static Annotation tagged(String name, String... tags) {
    Settings target =
        Settings.of("type", "tags")
            .with("tags", List.of(tags))
            .with("limit", 100)
            .with("matchAny", false);
    return new Annotation(name, null, USUAL.with("target", target), Defined.here());
  }

  public Annotation color(Color color) {
    return with("iconColor", color.id());
  }

  /**
   * The words of each event.
   *
   * @param title in which Grafana replaces <code>{{label}}</code>
   * @param text in which Grafana replaces <code>{{label}}</code>
   */
  public Annotation words(String title, String text) {
    return with("titleFormat", title).with("textFormat", text);
  }

  /** The labels whose values are the event's tags. */
  public Annotation tagsFrom(String... labels) {
    return with("tagKeys", String.join(",", labels));
  }

  /** The distance between two points in time that are asked for. */
  public Annotation every(Duration step) {
    return with("target.interval", GrafanaDuration.of(step));
  }

  /** The value of a series is the time of the event, in milliseconds since 1970. */
  public Annotation valueIsTime() {
    return with("useValueForTime", "on");
  }

  /** Begins switched off. */
  public Annotation off() {
    return with("enable", false);
  }

  /** Leaves out the reader's switch. */
  public Annotation hideSwitch() {
    return with("hide", true);
  }

  /** Puts the reader's switch into the menu of the dashboard's controls. */
  public Annotation inControlsMenu() {
    return new Annotation(
        name, query, settings.with(GrafanaVersion.V12_4, "placement", "inControlsMenu"), origin);
  }

  /** Draws into these panels alone: give them ids by {@code .id(…)}. */
  public Annotation inPanels(Panel... panels) {
    return filter(false, panels);
  }

  /** Draws into all panels but these: give them ids by {@code .id(…)}. */
  public Annotation notInPanels(Panel... panels) {
    return filter(true, panels);
  }

  @Override
  public Annotation at(Origin origin) {
    return new Annotation(name, query, settings, origin);
  }

  private Annotation filter(boolean exclude, Panel... panels) {
    List<Integer> ids =
        List.of(panels).stream()
            .map(panel -> Numbers.positive(panel.frame().id(), "an id"))
            .toList();
    return with("filter", Settings.of("exclude", exclude).with("ids", ids));
  }

  private Annotation with(String path, Object value) {
    return new Annotation(name, query, settings.with(path, value), origin);
  }
}
