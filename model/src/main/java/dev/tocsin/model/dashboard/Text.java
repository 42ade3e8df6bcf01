package dev.tocsin.model.dashboard;

/**
 * Words.
 *
 * @param markdown the words, in Markdown
 */
public record Text(PanelFrame frame, String markdown) implements Panel {
  public static Text titled(String title, String markdown) {
    return new Text(PanelFrame.titled(title), markdown);
  }

  /** Asks for a width in 24ths of the page and a height in grid units of 30 pixels. */
  public Text size(int width, int height) {
    return new Text(frame.size(width, height), markdown);
  }
}
