package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.setting.Settings;

/**
 * A step from the answers of queries to what a panel shows.
 *
 * @param id Grafana's name of the transformation ({@code DataTransformerID} of 13.2)
 * @param options as that transformation reads them
 */
public record Transformation(String id, Settings options) {
  /** One of a plugin, or one that Grafana has and Tocsin not. */
  public static Transformation custom(String id, Settings options) {
    return new Transformation(id, options);
  }
}
