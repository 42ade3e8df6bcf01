package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.DataLink;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.definition.DefinitionException;
import java.util.List;
import java.util.Set;

/**
 * What can be said of every panel.
 *
 * @param <P> the panel's own kind
 */
public interface FrameStyle<P> {
  /** What was said so far. */
  PanelFrame frame();

  /** The same panel with another frame. */
  P frame(PanelFrame frame);

  /** What it shows and how to read it, behind the panel's info sign. */
  default P description(String description) {
    return frame(frame().description(description));
  }

  /**
   * The panel's number in Grafana, for a panel that links lead to from before. Without it the id
   * follows from the titles of the panel and its row, and stays when panels are added or moved.
   *
   * @param id from 1
   */
  default P id(int id) {
    return frame(frame().id(id));
  }

  /** Asks for a width in 24ths of the page and a height in grid units of 30 pixels. */
  default P size(int width, int height) {
    return frame(frame().place(frame().place().size(width, height)));
  }

  /**
   * Asks for a width.
   *
   * @param columns in 24ths of the page
   */
  default P width(int columns) {
    return size(columns, frame().place().height());
  }

  /**
   * Asks for a height.
   *
   * @param units of 30 pixels
   */
  default P height(int units) {
    return size(frame().place().width(), units);
  }

  /**
   * Puts the panel at a place instead of behind the one before. It needs a size of its own.
   *
   * @param column its left edge, in 24ths of the page from 0
   * @param line its upper edge, in units of 30 pixels below the row's title
   * @throws DefinitionException if it reaches over the page's edge
   */
  default P position(int column, int line) {
    return frame(frame().place(frame().place().position(column, line)));
  }

  /** Leaves out the panel's background. */
  default P transparent() {
    return frame(frame().transparent(true));
  }

  /** Links at the panel's head. */
  default P links(DataLink... links) {
    return frame(frame().links(List.of(links)));
  }

  /** Has the panel once for each chosen value of a variable, beside each other. */
  default P repeatFor(Variable variable) {
    return frame(
        frame().repeat(new Repeat(Set.of(variable.name()), Repeat.Direction.HORIZONTAL, 4)));
  }

  /**
   * The same, with another number of panels beside each other.
   *
   * @param perLine from 1 to 24
   */
  default P repeatFor(Variable variable, int perLine) {
    return frame(
        frame().repeat(new Repeat(Set.of(variable.name()), Repeat.Direction.HORIZONTAL, perLine)));
  }

  /** Has the panel once for each chosen value of a variable, below each other. */
  default P repeatDownFor(Variable variable) {
    return frame(frame().repeat(new Repeat(Set.of(variable.name()), Repeat.Direction.VERTICAL, 0)));
  }
}
