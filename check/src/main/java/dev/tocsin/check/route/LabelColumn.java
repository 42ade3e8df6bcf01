package dev.tocsin.check.route;

import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What all alerts have of one label. Alerts are numbered; a set of them is a set of bits. */
final class LabelColumn {
  /** The alerts of which the value is known, by it. */
  private final Map<String, BitSet> only = new TreeMap<>();

  /** The alerts that have one of several known values, by each of them. */
  private final Map<String, BitSet> among = new TreeMap<>();

  private final BitSet several = new BitSet();

  /** The alerts of which the value is not known: those that have the label, and the others. */
  private final BitSet unknown = new BitSet();

  private final BitSet unknownOrMissing = new BitSet();

  /** The alerts of which the value is known and satisfies a condition, by its text. */
  private final Map<List<LabelMatcher>, BitSet> holding = new ConcurrentHashMap<>();

  /** Takes down what an alert has. */
  void add(int alert, LabelValues values) {
    Set<String> known = values.known();
    if (known == null) {
      (values.missing() ? unknownOrMissing : unknown).set(alert);
      return;
    }
    if (known.size() > 1) {
      several.set(alert);
    }
    Map<String, BitSet> byValue = known.size() > 1 ? among : only;
    known.forEach(value -> byValue.computeIfAbsent(value, v -> new BitSet()).set(alert));
  }

  /** All values that are known of some of these alerts, except the empty one. */
  Set<String> values(BitSet alerts) {
    Set<String> values = new TreeSet<>();
    for (Map<String, BitSet> byValue : List.of(only, among)) {
      byValue.forEach(
          (value, those) -> {
            if (those.intersects(alerts)) {
              values.add(value);
            }
          });
    }
    values.remove("");
    return values;
  }

  /** The alerts that may have the label. */
  BitSet present() {
    BitSet present = union(null, value -> !value.isEmpty());
    present.or(unknown);
    present.or(unknownOrMissing);
    return present;
  }

  /** The alerts that may be without the label. */
  BitSet missing() {
    BitSet missing = union(Set.of(""), value -> true);
    missing.or(unknownOrMissing);
    return missing;
  }

  /** The alerts that may have one of these values too. */
  BitSet agreeing(LabelValues values) {
    Set<String> known = values.known();
    if (known == null) {
      BitSet agreeing = present();
      if (values.missing()) {
        agreeing.or(missing());
      }
      return agreeing;
    }
    BitSet agreeing = union(known, value -> true);
    agreeing.or(unknownOrMissing);
    if (!known.equals(Set.of(""))) {
      agreeing.or(unknown);
    }
    return agreeing;
  }

  /** The alerts that may satisfy a condition. */
  BitSet open(LabelCondition condition) {
    Set<String> wanted = condition.values();
    BitSet open = sure(null, condition);
    open.or(union(among, wanted, condition::holdsFor));
    if (wanted == null || wanted.stream().anyMatch(value -> !value.isEmpty())) {
      open.or(unknown);
    }
    if (wanted == null || !wanted.isEmpty()) {
      open.or(unknownOrMissing);
    }
    return open;
  }

  /**
   * The alerts that are sure to satisfy a condition.
   *
   * @param given another condition that they do satisfy; null for none
   */
  BitSet sure(@Nullable LabelCondition given, LabelCondition wanted) {
    BitSet sure =
        (BitSet)
            holding
                .computeIfAbsent(
                    wanted.text(), text -> union(only, wanted.values(), wanted::holdsFor))
                .clone();
    BitSet ofSeveral = (BitSet) several.clone();
    among.forEach(
        (value, alerts) -> {
          if ((given == null || given.holdsFor(value)) && !wanted.holdsFor(value)) {
            ofSeveral.andNot(alerts);
          }
        });
    sure.or(ofSeveral);
    if (given != null && given.implies(wanted, false)) {
      sure.or(unknown);
    }
    if (given != null && given.implies(wanted, true)) {
      sure.or(unknownOrMissing);
    }
    return sure;
  }

  private BitSet union(@Nullable Set<String> values, Predicate<String> condition) {
    BitSet union = union(only, values, condition);
    union.or(union(among, values, condition));
    return union;
  }

  /**
   * The alerts of some values.
   *
   * @param values where to look; null for everywhere
   */
  private static BitSet union(
      Map<String, BitSet> byValue, @Nullable Set<String> values, Predicate<String> condition) {
    BitSet union = new BitSet();
    for (String value : values == null ? byValue.keySet() : values) {
      BitSet alerts = byValue.get(value);
      if (alerts != null && condition.test(value)) {
        union.or(alerts);
      }
    }
    return union;
  }
}
