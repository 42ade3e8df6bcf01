package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import java.time.Duration;
import java.util.List;

/** What was noted on dashboards. */
public record AnnotationsList(PanelFrame frame, Settings options)
    implements PlainPanel<AnnotationsList> {
  private static final PanelKind KIND =
      PanelKind.of("annolist", 8, 8)
          .options(
              Settings.of("limit", 10)
                  .with("navigateAfter", "10m")
                  .with("navigateBefore", "10m")
                  .with("navigateToPanel", true)
                  .with("onlyFromThisDashboard", false)
                  .with("onlyInTimeRange", false)
                  .with("showTags", true)
                  .with("showTime", true)
                  .with("showUser", true)
                  .with("tags", List.of()));

  public static AnnotationsList titled(String title) {
    return new AnnotationsList(PanelFrame.titled(title), Settings.NONE);
  }

  public AnnotationsList limit(int items) {
    return option("limit", Numbers.positive(items, "a number of annotations"));
  }

  /** Lists those that have all of the tags. */
  public AnnotationsList tagged(String... tags) {
    return option("tags", List.of(tags));
  }

  public AnnotationsList ofThisDashboard() {
    return option("onlyFromThisDashboard", true);
  }

  public AnnotationsList inTimeRange() {
    return option("onlyInTimeRange", true);
  }

  /** What is written of each. */
  public AnnotationsList show(boolean user, boolean time, boolean tags) {
    return option("showUser", user).option("showTime", time).option("showTags", tags);
  }

  /** The time range that a click opens around an annotation. */
  public AnnotationsList opening(Duration before, Duration after) {
    return option("navigateBefore", GrafanaDuration.of(before))
        .option("navigateAfter", GrafanaDuration.of(after));
  }

  /** Opens the dashboard of an annotation, not its panel. */
  public AnnotationsList openingDashboard() {
    return option("navigateToPanel", false);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public AnnotationsList with(PanelFrame frame, Settings options) {
    return new AnnotationsList(frame, options);
  }
}
