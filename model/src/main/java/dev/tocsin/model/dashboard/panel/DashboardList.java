package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import java.util.List;

/** Links to other dashboards. */
public record DashboardList(PanelFrame frame, Settings options)
    implements PlainPanel<DashboardList> {
  private static final PanelKind KIND =
      PanelKind.of("dashlist", 8, 8)
          .options(
              Settings.of("includeVars", false)
                  .with("keepTime", false)
                  .with("maxItems", 10)
                  .with("query", "")
                  .with("showFolderNames", true)
                  .with("showHeadings", true)
                  .with("showRecentlyViewed", false)
                  .with("showSearch", false)
                  .with("showStarred", true)
                  .with("tags", List.of()));

  public static DashboardList titled(String title) {
    return new DashboardList(PanelFrame.titled(title), Settings.NONE);
  }

  /** Lists dashboards that have one of the tags. */
  public DashboardList tagged(String... tags) {
    return search().option("tags", List.of(tags));
  }

  /** Lists dashboards whose title contains a text. */
  public DashboardList titleContains(String text) {
    return search().option("query", text);
  }

  /** Lists the dashboards of a folder. */
  public DashboardList inFolder(String uid) {
    return search().option("folderUID", uid);
  }

  /** Which lists are shown beside what is searched for. */
  public DashboardList show(boolean starred, boolean recentlyViewed) {
    return option("showStarred", starred).option("showRecentlyViewed", recentlyViewed);
  }

  public DashboardList headings(boolean shown) {
    return option("showHeadings", shown);
  }

  public DashboardList folderNames(boolean shown) {
    return option("showFolderNames", shown);
  }

  public DashboardList maxItems(int items) {
    return option("maxItems", Numbers.positive(items, "a number of dashboards"));
  }

  /** Opens with the chosen time range. */
  public DashboardList withTimeRange() {
    return option("keepTime", true);
  }

  /** Opens with the chosen values of variables. */
  public DashboardList withVariables() {
    return option("includeVars", true);
  }

  private DashboardList search() {
    return option("showSearch", true).option("showStarred", false);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public DashboardList with(PanelFrame frame, Settings options) {
    return new DashboardList(frame, options);
  }
}
