package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Numbers;

/**
 * Where a panel would like to be, in units of Grafana's grid: 24 columns, lines of 30 pixels.
 *
 * @param width 0 for the usual one of its kind
 * @param height 0 for the usual one of its kind
 * @param x the column of its left edge; -1 to follow the panel before
 * @param y the line of its upper edge below the row's title; -1 to follow the panel before
 */
public record PanelPlace(int width, int height, int x, int y) {
  /** The number of columns. */
  public static final int COLUMNS = 24;

  /** As usual for its kind, behind the panel before. */
  public static final PanelPlace USUAL = new PanelPlace(0, 0, -1, -1);

  /**
   * @throws DefinitionException if it is wider than the page or reaches over its edge
   */
  public PanelPlace {
    if (width < 0 || width > COLUMNS) {
      throw DefinitionException.here(
          "a panel is " + width + " wide", "a width is from 1 to 24, the whole page");
    }
    Numbers.within(height, 0, 1000, "a panel's height");
    if (x + width > COLUMNS) {
      throw DefinitionException.here(
          "a panel of width " + width + " at column " + x + " reaches over the page's edge",
          "give it a column up to " + (COLUMNS - width));
    }
  }

  /** Whether it has a position of its own. */
  public boolean isManual() {
    return x >= 0;
  }

  /** This one, with another's size where it asks for none. */
  public PanelPlace or(PanelPlace usual) {
    int room = COLUMNS - Math.max(0, x);
    return new PanelPlace(
        width == 0 ? Math.min(usual.width, room) : width,
        height == 0 ? usual.height : height,
        x,
        y);
  }

  /** Whether two panels with positions of their own ask for the same cell. */
  public boolean overlaps(PanelPlace other) {
    return isManual()
        && other.isManual()
        && x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /** The same place for another size. */
  public PanelPlace size(int width, int height) {
    return new PanelPlace(width, height, x, y);
  }

  PanelPlace position(int x, int y) {
    return new PanelPlace(
        width,
        height,
        Numbers.within(x, 0, COLUMNS - 1, "a panel's column"),
        Numbers.within(y, 0, 100_000, "a panel's line"));
  }
}
