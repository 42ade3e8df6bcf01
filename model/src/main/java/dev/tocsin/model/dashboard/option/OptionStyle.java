package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;

/**
 * The options of a panel.
 *
 * @param <P> the panel's own kind
 */
public interface OptionStyle<P> {
  /** What was said so far. */
  Settings options();

  /** The same panel with other options. */
  P options(Settings options);

  /**
   * An option by Grafana's own name for it, for one that has no method.
   *
   * @param path below {@code options}
   * @param value a text, a number, a boolean, settings, or a list of these
   */
  default P option(String path, Object value) {
    return options(options().with(path, value));
  }

  /** The same, for an option that Grafana has since a version. */
  default P option(GrafanaVersion since, String path, Object value) {
    return options(options().with(since, path, value));
  }
}
