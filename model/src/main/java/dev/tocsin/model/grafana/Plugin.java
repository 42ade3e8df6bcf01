package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.DefinitionException;

/**
 * A plugin of Grafana.
 *
 * @param id its identity in Grafana's catalogue, such as {@code grafana-polystat-panel}
 * @param version the version to install
 */
public record Plugin(String id, String version) {
  /**
   * @throws DefinitionException if the id or the version is none
   */
  public Plugin {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
      throw DefinitionException.here(
          "`" + id + "` is no plugin",
          "write its id as the catalogue does: grafana-polystat-panel");
    }
    if (!version.matches("[0-9]+(\\.[0-9]+){0,2}([-+][0-9A-Za-z.+-]+)?")) {
      throw DefinitionException.here(
          "`" + version + "` is no version of plugin `" + id + "`", "write all of it: 2.1.14");
    }
  }
}
