package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.Settings;

/** What a feed tells. */
public record News(PanelFrame frame, Settings options) implements PlainPanel<News> {
  private static final PanelKind KIND =
      PanelKind.of("news", 8, 8).options(Settings.of("showImage", true));

  /**
   * The news of a feed.
   *
   * @param url of an RSS or Atom feed that allows other origins
   */
  public static News of(String title, String url) {
    return new News(PanelFrame.titled(title), Settings.of("feedUrl", url));
  }

  public News images(boolean shown) {
    return option("showImage", shown);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public News with(PanelFrame frame, Settings options) {
    return new News(frame, options);
  }
}
