package dev.tocsin.promql.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * A set of characters.
 *
 * @param members the few characters that it has; empty if it is given by the predicate alone
 * @param test whether a code point is in the set
 */
record CharSet(List<Integer> members, IntPredicate test) {
  private static final int FEW = 64;

  /** Any character: Prometheus lets the dot match line feeds too. */
  static final CharSet ANY = new CharSet(List.of(), c -> true);

  static final CharSet NOT_NEWLINE = new CharSet(List.of(), c -> c != '\n');

  CharSet {
    members = List.copyOf(members);
  }

  boolean contains(int codePoint) {
    return test.test(codePoint);
  }

  static CharSet of(int codePoint, boolean ignoreCase) {
    return range(codePoint, codePoint, ignoreCase);
  }

  static CharSet range(int low, int high, boolean ignoreCase) {
    if (!ignoreCase) {
      return new CharSet(few(low, high), c -> c >= low && c <= high);
    }
    TreeSet<Integer> members = new TreeSet<>(few(low, high));
    for (int member : few(low, high)) {
      members.add(Character.toLowerCase(member));
      members.add(Character.toUpperCase(member));
    }
    return new CharSet(new ArrayList<>(members), c -> isWithinIgnoringCase(c, low, high));
  }

  private static boolean isWithinIgnoringCase(int c, int low, int high) {
    int lower = Character.toLowerCase(c);
    int upper = Character.toUpperCase(c);
    return (c >= low && c <= high)
        || (lower >= low && lower <= high)
        || (upper >= low && upper <= high);
  }

  private static List<Integer> few(int low, int high) {
    List<Integer> members = new ArrayList<>();
    if (high - low < FEW) {
      for (int c = low; c <= high; c++) {
        members.add(c);
      }
    }
    return members;
  }

  static CharSet of(IntPredicate test) {
    return new CharSet(List.of(), test);
  }

  CharSet negated() {
    return of(test.negate());
  }

  CharSet or(CharSet other) {
    boolean finite = !members.isEmpty() && !other.members.isEmpty();
    TreeSet<Integer> union = new TreeSet<>();
    if (finite) {
      union.addAll(members);
      union.addAll(other.members);
    }
    return new CharSet(new ArrayList<>(union), test.or(other.test));
  }
}
