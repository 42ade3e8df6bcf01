package dev.tocsin.model.dashboard.setting;

import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Options by the paths that they have in Grafana's JSON, such as {@code legend.calcs}, in the order
 * of their paths. Immutable.
 *
 * @param byPath an option is a text, a number, a boolean, other settings, a list or a map of these;
 *     the names of a map are no paths
 */
public record Settings(SortedMap<String, Setting> byPath) {
  /** No option. */
  public static final Settings NONE = new Settings(new TreeMap<>());

  /**
   * An option's value.
   *
   * @param since the first version of Grafana that has the option
   */
  public record Setting(Object value, GrafanaVersion since) {}

  public Settings {
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
  }

  /** One option. */
  public static Settings of(String path, Object value) {
    return NONE.with(path, value);
  }

  /** These and an option that each version has, or that option with another value. */
  public Settings with(String path, Object value) {
    return with(GrafanaVersion.OLDEST, path, value);
  }

  /**
   * These and an option, or that option with another value.
   *
   * @param since the first version of Grafana that has the option
   * @param value a text, a number, a boolean, a {@link Choice}, settings, a list or a map of these
   * @throws IllegalArgumentException if the value is something else
   */
  public Settings with(GrafanaVersion since, String path, Object value) {
    SortedMap<String, Setting> more = new TreeMap<>(byPath);
    if (value instanceof Settings parts && !parts.isEmpty()) {
      parts.byPath.forEach(
          (name, part) ->
              more.put(
                  path + "." + name,
                  part.since().atLeast(since) ? part : new Setting(part.value(), since)));
    } else {
      more.put(path, new Setting(plain(value), since));
    }
    return new Settings(more);
  }

  /** These and others, whose values hold where both have one. */
  public Settings and(Settings others) {
    SortedMap<String, Setting> more = new TreeMap<>(byPath);
    more.putAll(others.byPath);
    return new Settings(more);
  }

  /** These below a path: {@code calcs} becomes {@code legend.calcs}. */
  public Settings below(String path) {
    SortedMap<String, Setting> moved = new TreeMap<>();
    byPath.forEach((name, setting) -> moved.put(path + "." + name, setting));
    return new Settings(moved);
  }

  /** Those that are below a path, without it: {@code legend.calcs} becomes {@code calcs}. */
  public Settings under(String path) {
    SortedMap<String, Setting> below = new TreeMap<>();
    byPath.forEach(
        (name, setting) -> {
          if (name.startsWith(path + ".")) {
            below.put(name.substring(path.length() + 1), setting);
          }
        });
    return new Settings(below);
  }

  /** Those that a version of Grafana has. */
  public Settings in(GrafanaVersion version) {
    SortedMap<String, Setting> known = new TreeMap<>();
    byPath.forEach(
        (path, setting) -> {
          if (version.atLeast(setting.since())) {
            known.put(path, new Setting(in(version, setting.value()), setting.since()));
          }
        });
    return new Settings(known);
  }

  private static Object in(GrafanaVersion version, Object value) {
    if (value instanceof Settings settings) {
      return settings.in(version);
    }
    return value instanceof Collection<?> list
        ? list.stream().<Object>map(each -> in(version, each)).toList()
        : value;
  }

  /** The paths of those that a version of Grafana lacks, each with the first that has it. */
  public SortedMap<String, GrafanaVersion> missingIn(GrafanaVersion version) {
    SortedMap<String, GrafanaVersion> missing = new TreeMap<>();
    byPath.forEach(
        (path, setting) -> {
          if (!version.atLeast(setting.since())) {
            missing.put(path, setting.since());
          }
          settings(setting.value())
              .forEach(
                  nested ->
                      nested
                          .missingIn(version)
                          .forEach((name, since) -> missing.put(path + "." + name, since)));
        });
    return missing;
  }

  /** The settings that a value is or holds. */
  private static Stream<Settings> settings(Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream().flatMap(Settings::settings);
    }
    return value instanceof Settings settings ? Stream.of(settings) : Stream.empty();
  }

  /** Those that are not below a path. */
  public Settings without(String path) {
    SortedMap<String, Setting> rest = new TreeMap<>(byPath);
    rest.keySet().removeIf(name -> name.equals(path) || name.startsWith(path + "."));
    return new Settings(rest);
  }

  /** The value of an option. */
  public Optional<Object> get(String path) {
    return Optional.ofNullable(byPath.get(path)).map(Setting::value);
  }

  /** As objects in objects: {@code legend.calcs} is {@code calcs} in {@code legend}. */
  public SortedMap<String, Object> tree() {
    SortedMap<String, Object> tree = new TreeMap<>();
    byPath.forEach((path, setting) -> put(tree, path, setting.value()));
    return tree;
  }

  /** Each text that is the value of an option, or in one. */
  public Stream<String> texts() {
    return byPath.values().stream().flatMap(setting -> texts(setting.value()));
  }

  private static Stream<String> texts(Object value) {
    if (value instanceof Settings settings) {
      return settings.texts();
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(Settings::texts);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().flatMap(Settings::texts);
    }
    return value instanceof String text ? Stream.of(text) : Stream.empty();
  }

  public boolean isEmpty() {
    return byPath.isEmpty();
  }

  @SuppressWarnings("unchecked") // Each map below a name was made here.
  private static void put(SortedMap<String, Object> tree, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      tree.put(path, nested(value));
    } else {
      Object below = tree.computeIfAbsent(path.substring(0, dot), name -> new TreeMap<>());
      put((SortedMap<String, Object>) below, path.substring(dot + 1), value);
    }
  }

  private static Object nested(Object value) {
    if (value instanceof Settings settings) {
      return settings.tree();
    }
    if (value instanceof Map<?, ?> map) {
      SortedMap<String, Object> sorted = new TreeMap<>();
      map.forEach((name, entry) -> sorted.put(name.toString(), nested(entry)));
      return sorted;
    }
    return value instanceof Collection<?> list
        ? list.stream().<Object>map(Settings::nested).toList()
        : value;
  }

  private static Object plain(Object value) {
    if (value instanceof Choice choice) {
      return choice.id();
    }
    if (value instanceof Map<?, ?> entries) {
      SortedMap<String, Object> sorted = new TreeMap<>();
      entries.forEach((name, entry) -> sorted.put(name.toString(), plain(entry)));
      return Collections.unmodifiableSortedMap(sorted);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().<Object>map(Settings::plain).toList();
    }
    if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Settings) {
      return value;
    }
    throw new IllegalArgumentException("no value of an option: " + value.getClass());
  }
}
