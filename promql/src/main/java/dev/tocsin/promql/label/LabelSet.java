package dev.tocsin.promql.label;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the labels of an expression's series. {@code __name__} is a label like others.
 *
 * @param certain the labels that every series has
 * @param possible the labels that series may have, the certain ones among them
 * @param open whether they may have others too, except those in {@code removed}
 * @param removed labels that no series has although one might expect them, and why
 * @param closedBy why no series has any other label; null if it is open
 * @param values all values that a label may have where it is there, if they are few and known
 */
public record LabelSet(
    Set<String> certain,
    Set<String> possible,
    boolean open,
    Map<String, Removal> removed,
    @Nullable Removal closedBy,
    Map<String, Set<String>> values) {

  /** Nothing is known. */
  static final LabelSet ANY = new LabelSet(Set.of(), Set.of(), true, Map.of(), null, Map.of());

  public LabelSet {
    certain = LabelNames.of(certain);
    possible = LabelNames.of(possible);
    removed = sorted(removed);
    values = sorted(values);
  }

  private static <V> Map<String, V> sorted(Map<String, V> byLabel) {
    return byLabel.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byLabel));
  }

  static LabelSet none(Removal reason) {
    return new LabelSet(Set.of(), Set.of(), false, Map.of(), reason, Map.of());
  }

  /** Whether every series has it. */
  public boolean isCertain(String label) {
    return certain.contains(label);
  }

  /** Whether a series may have it. */
  public boolean isPossible(String label) {
    return possible.contains(label) || (open && !removed.containsKey(label));
  }

  /** Why no series has it; null if one may. */
  public @Nullable Removal whyImpossible(String label) {
    if (isPossible(label)) {
      return null;
    }
    Removal removal = removed.get(label);
    return removal != null ? removal : closedBy;
  }

  /** All values that it may have where it is there, or null if they are not known. */
  public @Nullable Set<String> values(String label) {
    return values.get(label);
  }

  /** The same where every series has the label. */
  LabelSet require(String label) {
    return edit(label, true, true, null);
  }

  /** The same where series may have the label, of which nothing is known. */
  LabelSet allow(String label) {
    return edit(label, false, true, null);
  }

  /** The same without the label. */
  LabelSet remove(String label, Removal why) {
    return edit(label, false, false, why);
  }

  private LabelSet edit(String label, boolean sure, boolean maybe, @Nullable Removal why) {
    Set<String> certain = with(this.certain, label, sure);
    Set<String> possible = with(this.possible, label, maybe);
    Map<String, Removal> removed =
        why == null ? without(this.removed, label) : with(this.removed, label, why);
    Map<String, Set<String>> values = sure ? this.values : without(this.values, label);
    return new LabelSet(certain, possible, open, removed, closedBy, values);
  }

  private static <V> Map<String, V> without(Map<String, V> map, String label) {
    if (!map.containsKey(label)) {
      return map;
    }
    Map<String, V> less = new TreeMap<>(map);
    less.remove(label);
    return less;
  }

  private static <V> Map<String, V> with(Map<String, V> map, String label, V value) {
    if (map.containsKey(label)) {
      return map;
    }
    Map<String, V> more = new TreeMap<>(map);
    more.put(label, value);
    return more;
  }

  private static Set<String> with(Set<String> set, String label, boolean in) {
    if (set.contains(label) == in) {
      return set;
    }
    Set<String> copy = new TreeSet<>(set);
    if (in) {
      copy.add(label);
    } else {
      copy.remove(label);
    }
    return copy;
  }

  /** The same where the label, if it is there, has one of these values; null if unknown. */
  LabelSet withValues(String label, @Nullable Set<String> newValues) {
    Map<String, Set<String>> values = without(this.values, label);
    return new LabelSet(
        certain,
        possible,
        open,
        removed,
        closedBy,
        newValues == null ? values : with(values, label, LabelNames.of(newValues)));
  }

  /** The same where any label may be missing. */
  LabelSet uncertain() {
    return new LabelSet(Set.of(), possible, open, removed, closedBy, values);
  }

  /** The same with no labels but these. */
  LabelSet retain(Collection<String> labels, Removal why) {
    LabelSet kept = none(why);
    Map<String, Removal> removed = new TreeMap<>(this.removed);
    for (String label : possible) {
      if (!labels.contains(label)) {
        removed.putIfAbsent(label, why);
      }
    }
    for (String label : labels) {
      if (isPossible(label)) {
        kept = isCertain(label) ? kept.require(label) : kept.allow(label);
        kept = kept.withValues(label, values.get(label));
      } else if (closedBy != null) {
        removed.putIfAbsent(label, closedBy);
      }
    }
    return new LabelSet(kept.certain, kept.possible, false, removed, why, kept.values);
  }

  /** The same where every series has these labels. */
  LabelSet withCertain(Set<String> labels) {
    LabelSet set = this;
    for (String label : labels) {
      set = set.require(label);
    }
    return set;
  }

  /** What is known of series that are of the one or of the other. */
  LabelSet or(LabelSet other) {
    Set<String> certain = new TreeSet<>(this.certain);
    certain.retainAll(other.certain);
    Set<String> possible = new TreeSet<>(this.possible);
    possible.addAll(other.possible);
    boolean open = this.open || other.open;
    Map<String, Removal> removed = new TreeMap<>();
    Set<String> candidates = new TreeSet<>(this.removed.keySet());
    candidates.addAll(other.removed.keySet());
    for (String label : candidates) {
      Removal why = whyImpossible(label);
      if (why != null && !other.isPossible(label)) {
        removed.put(label, why);
      }
    }
    Map<String, Set<String>> values = new TreeMap<>();
    for (String label : possible) {
      Set<String> union = unionOfValues(label, other);
      if (union != null) {
        values.put(label, union);
      }
    }
    return new LabelSet(certain, possible, open, removed, open ? null : closedBy, values);
  }

  private @Nullable Set<String> unionOfValues(String label, LabelSet other) {
    Set<String> mine = isPossible(label) ? values.get(label) : Set.of();
    Set<String> others = other.isPossible(label) ? other.values.get(label) : Set.of();
    if (mine == null || others == null) {
      return null;
    }
    Set<String> union = new TreeSet<>(mine);
    union.addAll(others);
    return union;
  }

  /** What is known of a label's values if it has those of this and of another set. */
  @Nullable Set<String> commonValues(String label, LabelSet other) {
    Set<String> mine = values.get(label);
    Set<String> others = other.values.get(label);
    if (mine == null || others == null) {
      return mine == null ? others : mine;
    }
    Set<String> common = new TreeSet<>(mine);
    common.retainAll(others);
    return common;
  }
}
