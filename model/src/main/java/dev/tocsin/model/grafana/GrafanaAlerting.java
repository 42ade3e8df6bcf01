package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;

/**
 * Grafana's own alerting, which asks Prometheus for what the alerts wait for and tells of it by
 * policies of its own.
 *
 * @param folder the title of the folder in which the rules stand
 */
public record GrafanaAlerting(String folder) {
  /**
   * @throws DefinitionException if the folder is blank, or the path of a folder in another
   */
  public GrafanaAlerting {
    Names.notBlank(folder, "the folder of alerts");
    if (folder.contains("/")) {
      throw DefinitionException.here(
          "Grafana reads the folder of alerts `" + folder + "` as a path",
          "give it a title without `/`");
    }
  }
}
