package dev.tocsin.check.route;

import java.util.Set;
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
}
