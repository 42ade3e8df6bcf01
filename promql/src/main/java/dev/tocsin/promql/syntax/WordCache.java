package dev.tocsin.promql.syntax;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The words that were read lately, by all parsers, so that the names that nearly every expression
 * has are not made anew. Its size is fixed, a few hundred kilobytes at most; a word only pushes out
 * one of the same hash.
 */
final class WordCache {
  private static final int SIZE = 4096;
  private static final int LONGEST = 64;
  private static final AtomicReferenceArray<@Nullable String> WORDS =
      new AtomicReferenceArray<>(SIZE);

  private WordCache() {}

  /** A part of a text. */
  static String word(String text, int start, int end) {
    int length = end - start;
    if (length == 0 || length > LONGEST) {
      return text.substring(start, end);
    }
    int hash = length;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & (SIZE - 1);
    String known = WORDS.getPlain(slot);
    if (known != null && known.length() == length && text.startsWith(known, start)) {
      return known;
    }
    String word = text.substring(start, end);
    WORDS.setRelease(slot, word);
    return word;
  }
}
