package dev.tocsin.model.dashboard;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;

/**
 * Words.
 *
 * @param markdown the words, in Markdown
 */
public record Text(PanelFrame frame, String markdown) implements Panel, Allowing<Text> {
  public static Text titled(String title, String markdown) {
    return new Text(PanelFrame.titled(title), markdown);
  }

  /**
   * The panel's number in Grafana, as of {@link QueryPanel#id}.
   *
   * @param id from 1
   */
  public Text id(int id) {
    return new Text(frame.id(id), markdown);
  }

  /** Asks for a width in 24ths of the page and a height in grid units of 30 pixels. */
  public Text size(int width, int height) {
    return new Text(frame.size(width, height), markdown);
  }

  @Override
  public Text at(Origin origin) {
    return new Text(frame.at(origin), markdown);
  }
}
