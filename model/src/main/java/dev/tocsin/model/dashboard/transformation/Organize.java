package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.setting.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out, renames and orders columns.
 *
 * @param hidden the columns that are left out
 * @param names other names, by the old ones
 * @param order the columns that come first, in their order
 */
public record Organize(List<String> hidden, Map<String, String> names, List<String> order)
    implements Transformation {
  /** Columns as they are. */
  public static final Organize COLUMNS = new Organize(List.of(), Map.of(), List.of());

  public Organize {
    hidden = List.copyOf(hidden);
    names = Map.copyOf(names);
    order = List.copyOf(order);
  }

  public Organize hide(String... columns) {
    List<String> more = new ArrayList<>(hidden);
    more.addAll(List.of(columns));
    return new Organize(more, names, order);
  }

  public Organize rename(String column, String name) {
    Map<String, String> more = new LinkedHashMap<>(names);
    more.put(column, name);
    return new Organize(hidden, more, order);
  }

  /** The columns that come first. */
  public Organize order(String... columns) {
    return new Organize(hidden, names, List.of(columns));
  }

  @Override
  public String id() {
    return "organize";
  }

  @Override
  public Settings options() {
    Map<String, Object> excluded = new LinkedHashMap<>();
    hidden.forEach(column -> excluded.put(column, true));
    Map<String, Object> indexes = new LinkedHashMap<>();
    order.forEach(column -> indexes.put(column, indexes.size()));
    return Settings.of("excludeByName", excluded)
        .with("indexByName", indexes)
        .with("renameByName", names);
  }
}
