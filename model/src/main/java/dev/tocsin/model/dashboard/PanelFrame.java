package dev.tocsin.model.dashboard;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;
import java.util.Set;

/**
 * What every panel has.
 *
 * @param title its title; blank only where the panel speaks for itself
 * @param description what it shows and how to read it, behind the panel's info sign; may be empty
 * @param id its number in Grafana, from 1; 0 for one that follows from its title
 * @param width the wanted width in 24ths of the page; 0 for the usual one of its kind
 * @param height the wanted height in grid units of 30 pixels; 0 for the usual one of its kind
 * @param repeatedBy the names of variables for each of whose values the panel is there once, so
 *     that each stands for one value in it; none but where a file was written by hand
 */
public record PanelFrame(
    String title,
    String description,
    int id,
    int width,
    int height,
    Set<String> repeatedBy,
    Origin origin) {
  /**
   * @throws DefinitionException if the panel is wider than the page or has a negative size or id
   */
  public PanelFrame {
    repeatedBy = Set.copyOf(repeatedBy);
    if (width < 0 || width > 24) {
      throw DefinitionException.here(
          "panel `" + title + "` is " + width + " wide", "a width is from 1 to 24, the whole page");
    }
    if (id < 0) {
      throw DefinitionException.here(
          "panel `" + title + "` has the id " + id, "an id is from 1 to 2147483647");
    }
    if (height < 0) {
      throw DefinitionException.here(
          "panel `" + title + "` is " + height + " high", "give a positive height");
    }
  }

  static PanelFrame titled(String title) {
    return new PanelFrame(title, "", 0, 0, 0, Set.of(), Defined.here());
  }

  PanelFrame description(String description) {
    return new PanelFrame(title, description, id, width, height, repeatedBy, origin);
  }

  PanelFrame id(int id) {
    if (id == 0) {
      throw DefinitionException.here(
          "panel `" + title + "` has the id 0", "an id is from 1 to 2147483647");
    }
    return new PanelFrame(title, description, id, width, height, repeatedBy, origin);
  }

  PanelFrame size(int width, int height) {
    return new PanelFrame(title, description, id, width, height, repeatedBy, origin);
  }

  PanelFrame at(Origin origin) {
    return new PanelFrame(title, description, id, width, height, repeatedBy, origin);
  }
}
