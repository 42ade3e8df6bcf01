package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;

/** Words. */
public record Text(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<Text, FieldStyle.Field> {
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
    return new Text(PanelFrame.titled(title), PanelData.EMPTY, Settings.of("content", markdown));
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

  /** Writes the words once for each row that the panel's queries answer. */
  public Text perRow() {
    return option(GrafanaVersion.V13_0, "renderMode", "perRow");
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
  public Text with(PanelFrame frame, PanelData data, Settings options) {
    return new Text(frame, data, options);
  }

  @Override
  public FieldStyle.Field unchanged() {
    return new FieldStyle.Field(FieldOptions.DEFAULT);
  }
}
