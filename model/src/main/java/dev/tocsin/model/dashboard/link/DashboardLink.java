package dev.tocsin.model.dashboard.link;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/**
 * A link at the head of a dashboard or a panel.
 *
 * @param settings as {@code DashboardLink} of {@code @grafana/schema} 13.2 has them
 */
public record DashboardLink(Settings settings) {
  private static final Settings USUAL =
      Settings.of("asDropdown", false)
          .with("icon", "external link")
          .with("includeVars", false)
          .with("keepTime", false)
          .with("tags", List.of())
          .with("targetBlank", false)
          .with("tooltip", "");

  /** The sign before a link's title. */
  public enum Icon implements Choice {
    EXTERNAL_LINK("external link"),
    DASHBOARD("dashboard"),
    QUESTION("question"),
    INFO("info"),
    BOLT("bolt"),
    DOCUMENT("doc"),
    CLOUD("cloud");

    private final String id;

    Icon(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * A link to a page.
   *
   * @param url in which Grafana replaces the dashboard's variables
   */
  public static DashboardLink to(String title, String url) {
    return new DashboardLink(
        USUAL
            .with("type", "link")
            .with("title", Names.notBlank(title, "a link's title"))
            .with("url", Names.notBlank(url, "the URL of a link")));
  }

  /** A link to each dashboard that has all of the tags. */
  public static DashboardLink toTagged(String title, String... tags) {
    return new DashboardLink(
        USUAL
            .with("type", "dashboards")
            .with("icon", Icon.DASHBOARD)
            .with("title", title)
            .with("tags", List.of(tags)));
  }

  /** The dashboards as a menu instead of a link each. */
  public DashboardLink asMenu() {
    return new DashboardLink(settings.with("asDropdown", true));
  }

  /** Opens with the chosen values of variables. */
  public DashboardLink withVariables() {
    return new DashboardLink(settings.with("includeVars", true));
  }

  /** Opens with the chosen time range. */
  public DashboardLink withTimeRange() {
    return new DashboardLink(settings.with("keepTime", true));
  }

  public DashboardLink inNewTab() {
    return new DashboardLink(settings.with("targetBlank", true));
  }

  public DashboardLink icon(Icon icon) {
    return new DashboardLink(settings.with("icon", icon));
  }

  /** What is shown under the pointer. */
  public DashboardLink tooltip(String tooltip) {
    return new DashboardLink(settings.with("tooltip", tooltip));
  }

  /** Puts it into the menu of the dashboard's controls. */
  public DashboardLink inControlsMenu() {
    return new DashboardLink(settings.with(GrafanaVersion.V12_4, "placement", "inControlsMenu"));
  }
}
