package dev.tocsin.model.grafana;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What only one kind of data source has, under the names of its {@code jsonData}, in the order in
 * which it was said. Immutable.
 *
 * @param byName a value is a text, a number, a boolean, a duration, other options, or a list of
 *     these
 */
public record SourceOptions(Map<String, Object> byName) {
  /** Nothing said. */
  public static final SourceOptions NONE = new SourceOptions(Map.of());

  public SourceOptions {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** One option. */
  public static SourceOptions of(String name, Object value) {
    return NONE.with(name, value);
  }

  /** These and another, or that one with another value. */
  public SourceOptions with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(byName);
    more.put(name, value);
    return new SourceOptions(more);
  }

  /** These and one more element of a list. */
  public SourceOptions adding(String name, Object element) {
    List<Object> more = new ArrayList<>();
    if (byName.get(name) instanceof List<?> elements) {
      more.addAll(elements);
    }
    more.add(element);
    return with(name, List.copyOf(more));
  }
}
