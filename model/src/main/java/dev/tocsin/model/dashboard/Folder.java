package dev.tocsin.model.dashboard;

import dev.tocsin.model.definition.Names;

/**
 * A folder of dashboards in Grafana.
 *
 * @param title the name that people see
 * @param uid its identity: at most 40 characters
 */
public record Folder(String title, String uid) {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the title is blank or the uid can't
   *     be one
   */
  public Folder {
    Names.notBlank(title, "a folder's title");
    Names.uid(uid);
  }
}
