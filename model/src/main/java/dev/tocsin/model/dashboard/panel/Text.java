package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;

/** Words. */
public record Text(PanelFrame frame, Settings options) implements PlainPanel<Text> {
  private static final PanelKind KIND =
      PanelKind.of("text", 24, 4)
          .options(
              Settings.of("mode", "markdown")
                  .with("code.language", "plaintext")
                  .with("code.showLineNumbers", false)
                  .with("code.showMiniMap", false));

  /** The language of a text that is shown as it is. */
  public enum Language implements Choice {
    PLAINTEXT,
    GO,
    HTML,
    JSON,
    MARKDOWN,
    SQL,
    TYPESCRIPT,
    XML,
    YAML
  }

  /** Words in Markdown. */
  public static Text titled(String title, String markdown) {
    return new Text(PanelFrame.titled(title), Settings.of("content", markdown));
  }

  /** Words in HTML, of which Grafana leaves what is safe. */
  public static Text html(String title, String html) {
    return titled(title, html).option("mode", "html");
  }

  /** Words as they are. */
  public static Text code(String title, String code, Language language) {
    return titled(title, code).option("mode", "code").option("code.language", language);
  }

  public Text lineNumbers() {
    return option("code.showLineNumbers", true);
  }

  /** Shows the whole text in small at its side. */
  public Text miniMap() {
    return option("code.showMiniMap", true);
  }

  /** The words. */
  public String content() {
    return options.get("content").map(Object::toString).orElse("");
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Text with(PanelFrame frame, Settings options) {
    return new Text(frame, options);
  }
}
