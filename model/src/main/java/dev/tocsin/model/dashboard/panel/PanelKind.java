package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.ColorScheme;
import dev.tocsin.model.dashboard.setting.Settings;

/**
 * What is special about a kind of panel.
 *
 * @param id the id of Grafana's plugin
 * @param width the usual width in 24ths of the page
 * @param height the usual height in units of 30 pixels
 * @param answer what it asks the data source for
 * @param color what usually decides the colours
 * @param options the usual options: what Grafana would add by itself, and what we prefer
 * @param custom the usual options of a series
 */
public record PanelKind(
    String id,
    int width,
    int height,
    Answer answer,
    ColorScheme color,
    Settings options,
    Settings custom) {
  /** What a data source is asked for. */
  public enum Answer {
    /** The values of the time range. */
    HISTORY,
    /** The current value of each series. */
    CURRENT,
    /** The current values, in rows with a column for each label. */
    ROWS,
    /** The values of the time range of a classic histogram's buckets. */
    BUCKETS
  }

  /** A kind whose values are coloured by series. */
  static PanelKind of(String id, int width, int height) {
    return new PanelKind(
        id, width, height, Answer.HISTORY, ColorScheme.PALETTE, Settings.NONE, Settings.NONE);
  }

  PanelKind asking(Answer answer) {
    return new PanelKind(id, width, height, answer, color, options, custom);
  }

  PanelKind colored(ColorScheme color) {
    return new PanelKind(id, width, height, answer, color, options, custom);
  }

  PanelKind options(Settings options) {
    return new PanelKind(id, width, height, answer, color, options, custom);
  }

  PanelKind custom(Settings custom) {
    return new PanelKind(id, width, height, answer, color, options, custom);
  }
}
