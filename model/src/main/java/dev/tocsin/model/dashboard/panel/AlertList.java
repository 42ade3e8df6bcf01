package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.label.Label;
import java.util.List;

/** Alerts that ring, by name, label or folder. */
public record AlertList(PanelFrame frame, Settings options) implements PlainPanel<AlertList> {
  private static final PanelKind KIND =
      PanelKind.of("alertlist", 8, 8)
          .options(
              Settings.of("viewMode", "list")
                  .with("groupMode", "default")
                  .with("groupBy", List.of())
                  .with("maxItems", 20)
                  .with("sortOrder", 3)
                  .with("dashboardAlerts", false)
                  .with("alertName", "")
                  .with("alertInstanceLabelFilter", "")
                  .with("showInstances", false)
                  .with("stateFilter.firing", true)
                  .with("stateFilter.pending", true)
                  .with(GrafanaVersion.V12_4, "stateFilter.recovering", true)
                  .with("showInactiveAlerts", false)
                  .with("stateFilter.noData", false)
                  .with("stateFilter.normal", false)
                  .with("stateFilter.error", true));

  /** The order of alerts. */
  public enum AlertOrder implements Choice {
    NAME(1),
    NAME_DESCENDING(2),
    IMPORTANCE(3),
    OLDEST_FIRST(4),
    NEWEST_FIRST(5);

    private final int id;

    AlertOrder(int id) {
      this.id = id;
    }

    @Override
    public Integer id() {
      return id;
    }
  }

  /** The state of an alert. */
  public enum AlertState {
    FIRING,
    PENDING,
    /** It rings on, as {@code keep_firing_for} says; Grafana has it since 12. */
    RECOVERING,
    NO_DATA,
    NORMAL,
    ERROR
  }

  public static AlertList titled(String title) {
    return new AlertList(PanelFrame.titled(title), Settings.NONE);
  }

  /** A number instead of a list. */
  public AlertList asNumber() {
    return option("viewMode", "stat");
  }

  public AlertList maxItems(int items) {
    return option("maxItems", Numbers.positive(items, "a number of alerts"));
  }

  public AlertList sort(AlertOrder order) {
    return option("sortOrder", order);
  }

  /** Groups by these labels. */
  public AlertList groupBy(Label... labels) {
    return option("groupMode", "custom")
        .option("groupBy", List.of(labels).stream().map(Label::name).toList());
  }

  /** Lists alerts whose name contains a text. */
  public AlertList nameContains(String text) {
    return option("alertName", text);
  }

  /**
   * Lists alerts of some labels.
   *
   * @param matchers as PromQL writes them, such as {@code {severity="critical"}}
   */
  public AlertList matching(String matchers) {
    return option("alertInstanceLabelFilter", matchers);
  }

  /** Lists the alerts of this dashboard alone. */
  public AlertList ofThisDashboard() {
    return option("dashboardAlerts", true);
  }

  /** Lists the alerts that a data source's own ruler keeps, by the name of the data source. */
  public AlertList ofDataSource(String name) {
    return option("datasource", name);
  }

  /** Lists the alerts of a folder of Grafana's own rules. */
  public AlertList inFolder(String uid, String title) {
    return option("folder", Settings.of("uid", uid).with("title", title));
  }

  /** Lists rules without a series too. */
  public AlertList withoutSeriesToo() {
    return option("showInactiveAlerts", true);
  }

  /** Opens the instances of each alert. */
  public AlertList instances() {
    return option("showInstances", true);
  }

  /** Lists alerts in these states alone. */
  public AlertList states(AlertState... states) {
    List<AlertState> chosen = List.of(states);
    return options(
        options()
            .with("stateFilter.firing", chosen.contains(AlertState.FIRING))
            .with("stateFilter.pending", chosen.contains(AlertState.PENDING))
            .with("stateFilter.noData", chosen.contains(AlertState.NO_DATA))
            .with(
                GrafanaVersion.V12_4,
                "stateFilter.recovering",
                chosen.contains(AlertState.RECOVERING))
            .with("stateFilter.normal", chosen.contains(AlertState.NORMAL))
            .with("stateFilter.error", chosen.contains(AlertState.ERROR)));
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public AlertList with(PanelFrame frame, Settings options) {
    return new AlertList(frame, options);
  }
}
