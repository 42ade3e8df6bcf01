package dev.tocsin.model.dashboard.panel;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.field.DataLink;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Numbers;
import java.util.List;

/**
 * What every panel has.
 *
 * @param title its title; blank only where the panel speaks for itself
 * @param description what it shows and how to read it, behind the panel's info sign; may be empty
 * @param id its number in Grafana, from 1; 0 for one that follows from its title
 */
public record PanelFrame(
    String title,
    String description,
    int id,
    PanelPlace place,
    Repeat repeat,
    List<DataLink> links,
    boolean transparent,
    Origin origin) {
  /**
   * @throws DefinitionException if the id is negative
   */
  public PanelFrame {
    Numbers.within(id, 0, Integer.MAX_VALUE, "the id of panel `" + title + "`");
    links = List.copyOf(links);
  }

  static PanelFrame titled(String title) {
    return new PanelFrame(
        title, "", 0, PanelPlace.USUAL, Repeat.NONE, List.of(), false, Defined.here());
  }

  PanelFrame description(String description) {
    return new PanelFrame(title, description, id, place, repeat, links, transparent, origin);
  }

  PanelFrame id(int id) {
    Numbers.positive(id, "the id of panel `" + title + "`");
    return new PanelFrame(title, description, id, place, repeat, links, transparent, origin);
  }

  PanelFrame place(PanelPlace place) {
    return new PanelFrame(title, description, id, place, repeat, links, transparent, origin);
  }

  PanelFrame repeat(Repeat repeat) {
    return new PanelFrame(title, description, id, place, repeat, links, transparent, origin);
  }

  PanelFrame links(List<DataLink> links) {
    return new PanelFrame(title, description, id, place, repeat, links, transparent, origin);
  }

  PanelFrame transparent(boolean transparent) {
    return new PanelFrame(title, description, id, place, repeat, links, transparent, origin);
  }

  PanelFrame at(Origin origin) {
    return new PanelFrame(title, description, id, place, repeat, links, transparent, origin);
  }
}
