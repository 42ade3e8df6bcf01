package dev.tocsin.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /**
   * The candidate nearest to a mistyped name, if one is near: at most a third of its letters
   * inserted, removed, replaced or swapped with a neighbour. Of equally near ones the first in
   * alphabetical order.
   */
  public static Optional<String> nearest(String typed, Collection<String> candidates) {
    int limit = Math.max(1, typed.length() / 3);
    return candidates.stream()
        .filter(
            candidate ->
                Math.abs(candidate.length() - typed.length()) <= limit
                    && distance(typed, candidate) <= limit)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(typed, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code "; did you mean `status`?"}, or nothing where no candidate is near. */
  public static String question(String typed, Collection<String> candidates) {
    return nearest(typed, candidates).map(name -> "; did you mean `" + name + "`?").orElse("");
  }

  /** The optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
