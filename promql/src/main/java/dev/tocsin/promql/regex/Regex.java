package dev.tocsin.promql.regex;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression as matchers and {@code label_replace} have it: RE2's syntax as Go 1.26 reads
 * it, matched against the whole text, the dot matching line feeds. Matching takes time linear in
 * the text.
 */
public final class Regex {
  private final Node node;
  private final Program program;

  private Regex(Node node) {
    this.node = node;
    this.program = new Program(node);
  }

  /**
   * Reads a regular expression.
   *
   * @throws RegexException if RE2 refuses it
   */
  public static Regex of(String text) throws RegexException {
    return new Regex(RegexParser.parse(text));
  }

  /**
   * Whether RE2 accepts a text, without making anything of it.
   *
   * @throws RegexException if RE2 refuses it
   */
  public static void check(String text) throws RegexException {
    if (!PlainRegex.isRight(text)) {
      RegexParser.parse(text);
    }
  }

  /** Whether the whole text matches. */
  public boolean matches(String text) {
    return program.matches(text);
  }

  /**
   * All texts that match, if there are at most so many; or null.
   *
   * @param limit how many there may be, at least 1
   */
  public @Nullable Set<String> texts(int limit) {
    Set<String> candidates = texts(node, limit);
    if (candidates == null) {
      return null;
    }
    Set<String> texts = new TreeSet<>(candidates);
    texts.removeIf(text -> !matches(text));
    return texts;
  }

  /** A superset of what a node matches: places between characters are not looked at. */
  private static @Nullable Set<String> texts(Node node, int limit) {
    if (node instanceof Node.Char character) {
      Set<String> texts = new LinkedHashSet<>();
      character.set().members().forEach(member -> texts.add(Character.toString(member)));
      return texts.isEmpty() || texts.size() > limit ? null : texts;
    }
    if (node instanceof Node.Place) {
      return Set.of("");
    }
    if (node instanceof Node.Concat concat) {
      Set<String> texts = Set.of("");
      for (Node part : concat.nodes()) {
        texts = join(texts, texts(part, limit), limit);
        if (texts == null) {
          return null;
        }
      }
      return texts;
    }
    if (node instanceof Node.Either either) {
      Set<String> union = new LinkedHashSet<>();
      for (Node part : either.nodes()) {
        Set<String> texts = texts(part, limit);
        if (texts == null) {
          return null;
        }
        union.addAll(texts);
      }
      return union.size() > limit ? null : union;
    }
    return repeated((Node.Repeat) node, limit);
  }

  private static @Nullable Set<String> repeated(Node.Repeat repeat, int limit) {
    if (repeat.max() == Node.Repeat.UNBOUNDED) {
      return null;
    }
    Set<String> once = texts(repeat.node(), limit);
    Set<String> all = new LinkedHashSet<>();
    Set<String> texts = Set.of("");
    for (int count = 0; count <= repeat.max() && texts != null; count++) {
      if (count >= repeat.min()) {
        all.addAll(texts);
      }
      texts = count == repeat.max() ? texts : join(texts, once, limit);
    }
    return texts == null || all.size() > limit ? null : all;
  }

  private static @Nullable Set<String> join(
      Set<String> heads, @Nullable Set<String> tails, int limit) {
    if (tails == null || (long) heads.size() * tails.size() > limit) {
      return null;
    }
    Set<String> texts = new LinkedHashSet<>();
    heads.forEach(head -> tails.forEach(tail -> texts.add(head + tail)));
    return texts;
  }
}
