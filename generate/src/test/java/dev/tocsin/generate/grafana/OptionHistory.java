package dev.tocsin.generate.grafana;

import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An option in the versions that have it.
 *
 * @param byVersion at least one
 */
record OptionHistory(SortedMap<GrafanaVersion, KnownOption> byVersion) {
  /** All options of some versions, by their names; those of the newest version first. */
  static Collection<OptionHistory> of(SortedMap<GrafanaVersion, List<KnownOption>> versions) {
    Map<String, OptionHistory> byName = new LinkedHashMap<>();
    SortedMap<GrafanaVersion, List<KnownOption>> newestFirst =
        new TreeMap<>(Comparator.reverseOrder());
    newestFirst.putAll(versions);
    newestFirst.forEach(
        (version, options) ->
            options.forEach(
                option ->
                    byName
                        .computeIfAbsent(option.name(), name -> new OptionHistory(new TreeMap<>()))
                        .byVersion
                        .put(version, option)));
    return byName.values();
  }

  /** As the newest version that has it knows it. */
  KnownOption newest() {
    return Objects.requireNonNull(byVersion.get(byVersion.lastKey()));
  }

  /** The first version that has it. */
  GrafanaVersion since() {
    return byVersion.firstKey();
  }

  /** The last version that has it, unless the newest has. */
  Optional<GrafanaVersion> until() {
    GrafanaVersion last = byVersion.lastKey();
    return last == Collections.max(EnumSet.allOf(GrafanaVersion.class))
        ? Optional.empty()
        : Optional.of(last);
  }

  /** The first version in which it can have a value. */
  GrafanaVersion since(String value) {
    return byVersion.entrySet().stream()
        .filter(known -> known.getValue().values().contains(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** True if a dashboard for any version has it. */
  boolean isCovered() {
    return byVersion.values().stream().anyMatch(KnownOption::used);
  }

  /** Values of the newest version that no dashboard has. */
  List<String> untried() {
    return newest().values().stream()
        .filter(value -> byVersion.values().stream().noneMatch(o -> o.seen().contains(value)))
        .toList();
  }
}
