package dev.tocsin.gotemplate;

import java.util.Map;
import java.util.Set;

/**
 * What a template may call and use, which depends on who runs it.
 *
 * @param functions the names of the functions
 * @param variables the variables that are declared before it, with their dollars, and the field of
 *     the data that each holds
 */
public record Dialect(Set<String> functions, Map<String, String> variables) {
  /** Go's own functions, and no variables. */
  public static final Dialect GO = new Dialect(Functions.BUILTIN, Map.of());

  /** Labels and annotations of Prometheus 3.16's alerts. */
  public static final Dialect PROMETHEUS_ALERT =
      new Dialect(
          Functions.PROMETHEUS,
          Map.of(
              "$labels", "Labels",
              "$externalLabels", "ExternalLabels",
              "$externalURL", "ExternalURL",
              "$value", "Value"));

  /** The notifications of Alertmanager 0.34, in its configuration and in its files. */
  public static final Dialect ALERTMANAGER = new Dialect(Functions.ALERTMANAGER, Map.of());

  public Dialect {
    functions = Set.copyOf(functions);
    variables = Map.copyOf(variables);
  }
}
