package dev.tocsin.generate.format;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object in YAML or JSON, in the order in which they are written. Immutable: each
 * call returns another one.
 */
public final class Fields {
  private static final Fields NONE = new Fields(null, "", null);

  /** The largest integer that each reader of JSON keeps exactly: 2^53. */
  private static final double LARGEST_INTEGER = 0x1p53;

  /** The fields before the last one: each call adds one link, and copies nothing. */
  private final @Nullable Fields before;

  private final String name;
  private final @Nullable Object value;

  private Fields(@Nullable Fields before, String name, @Nullable Object value) {
    this.before = before;
    this.name = name;
    this.value = value;
  }

  /** An object without fields. */
  public static Fields none() {
    return NONE;
  }

  /** An object with one field; null leaves it out. */
  public static Fields of(String name, @Nullable Object value) {
    return NONE.with(name, value);
  }

  /** An object with a field for each entry, in the map's order. */
  public static Fields of(Map<String, ?> entries) {
    Fields fields = NONE;
    for (Map.Entry<String, ?> entry : entries.entrySet()) {
      fields = fields.with(entry.getKey(), entry.getValue());
    }
    return fields;
  }

  /**
   * Adds a field, or replaces the value of the one that has this name.
   *
   * @param value a text, a number, a boolean, other fields, or a collection of these; null leaves
   *     the field out
   */
  public Fields with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    return new Fields(this, name, plain(value));
  }

  /** Adds a field that is null, where that says something. */
  public Fields withNull(String name) {
    return new Fields(this, name, null);
  }

  /** Adds a field, unless its value is empty. */
  public Fields withUnlessEmpty(String name, String value) {
    return value.isEmpty() ? this : with(name, value);
  }

  /** Adds a field, unless its value is empty. */
  public Fields withUnlessEmpty(String name, Collection<?> value) {
    return value.isEmpty() ? this : with(name, value);
  }

  /** Adds a field, unless its value has no fields. */
  public Fields withUnlessEmpty(String name, Fields value) {
    return value.isEmpty() ? this : with(name, value);
  }

  /** Adds all fields of another object. */
  public Fields and(Fields other) {
    Fields all = this;
    for (Fields each : other.links()) {
      all = new Fields(all, each.name, each.value);
    }
    return all;
  }

  @JsonValue
  Map<String, @Nullable Object> byName() {
    Map<String, @Nullable Object> byName = new LinkedHashMap<>();
    links().forEach(each -> byName.put(each.name, each.value));
    return byName;
  }

  private boolean isEmpty() {
    return before == null;
  }

  /** One object for each field, in their order. */
  private Iterable<Fields> links() {
    Deque<Fields> links = new ArrayDeque<>();
    for (Fields each = this; each.before != null; each = each.before) {
      links.push(each);
    }
    return links;
  }

  /** Writes 80.0 as 80, as people do, and copies what could change. */
  private static Object plain(Object value) {
    if (value instanceof Double number
        && number == Math.rint(number)
        && Math.abs(number) <= LARGEST_INTEGER) {
      return number.longValue();
    }
    return value instanceof Collection<?> collection ? copy(collection) : value;
  }

  private static List<Object> copy(Collection<?> collection) {
    List<Object> copy = new ArrayList<>();
    collection.forEach(element -> copy.add(plain(element)));
    return List.copyOf(copy);
  }
}
