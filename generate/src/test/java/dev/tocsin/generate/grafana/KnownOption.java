package dev.tocsin.generate.grafana;

import java.util.List;

/**
 * An option that one version's types know, as {@code options.mjs} tells of it.
 *
 * @param section a kind of panel, or what all have in common
 * @param path such as {@code options.legend.calcs[]}; empty for a kind of panel as a whole
 * @param type the names of TypeScript's types
 * @param values the constants that it can be
 * @param used true if a dashboard has it
 * @param seen those of the values that dashboards have
 */
record KnownOption(
    String section,
    String path,
    List<String> type,
    List<String> values,
    boolean optional,
    boolean deprecated,
    boolean used,
    List<String> seen) {
  /** What it is called where options are left out. */
  String name() {
    return path.isEmpty() ? section : section + " " + path;
  }
}
