package dev.tocsin.check.route;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values that a label of an alert may have. To Alertmanager a label that is not there has the
 * empty value.
 *
 * @param known all values, the empty one among them if the label may be missing; null if nobody
 *     knows them
 * @param missing whether the label may be missing
 */
record LabelValues(@Nullable Set<String> known, boolean missing) {
  /** Nobody knows whether it is there. */
  static final LabelValues ANY = new LabelValues(null, true);

  static LabelValues only(String value) {
    return new LabelValues(Set.of(value), value.isEmpty());
  }

  /**
   * The values of which all conditions hold, or null if nobody knows them.
   *
   * @param conditions conditions on this label
   */
  @Nullable Set<String> satisfying(Iterable<RouteMatcher> conditions) {
    Set<String> values = known == null ? wanted(conditions) : new TreeSet<>(known);
    if (values == null) {
      return null;
    }
    if (!missing) {
      values.remove("");
    }
    for (RouteMatcher condition : conditions) {
      values.removeIf(value -> !condition.matches(value));
    }
    return values;
  }

  /** The few values that one of the conditions names. */
  private static @Nullable Set<String> wanted(Iterable<RouteMatcher> conditions) {
    for (RouteMatcher condition : conditions) {
      Set<String> values = condition.values();
      if (values != null) {
        return new TreeSet<>(values);
      }
    }
    return null;
  }
}
