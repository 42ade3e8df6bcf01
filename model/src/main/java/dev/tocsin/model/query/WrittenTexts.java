package dev.tocsin.model.query;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.promql.syntax.Expr;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where expressions and other texts stand that were read from files. An expression is known by its
 * identity, as two rules may ask the same; any other text by the place of what it belongs to.
 */
public final class WrittenTexts {
  /** Everything was written in Java. */
  public static final WrittenTexts NONE = new WrittenTexts(List.of(), List.of());

  private final IdentityHashMap<Expr, WrittenText> expressions = new IdentityHashMap<>();
  private final List<Map.Entry<Origin, WrittenText>> texts;
  private final Map<Key, WrittenText> byPlace = new HashMap<>();

  /**
   * All that is known.
   *
   * @param expressions trees with where they stand
   * @param texts other texts with where that begins which they belong to, such as a rule or a
   *     panel; of two that are alike there, the first counts
   */
  public WrittenTexts(
      Collection<Map.Entry<Expr, WrittenText>> expressions,
      Collection<Map.Entry<Origin, WrittenText>> texts) {
    expressions.forEach(entry -> this.expressions.put(entry.getKey(), entry.getValue()));
    this.texts = List.copyOf(texts);
  }

  /** Where a tree was written, or null if that was in Java. */
  public @Nullable WrittenText of(Expr tree) {
    return expressions.get(tree);
  }

  /** Where a text was written that belongs to a thing, or null if that is not known. */
  public @Nullable WrittenText of(Origin owner, String text) {
    return byPlace().get(Key.of(owner, text));
  }

  /** Made when the first asks: where nothing is wrong, nobody does. */
  private synchronized Map<Key, WrittenText> byPlace() {
    if (byPlace.isEmpty()) {
      for (Map.Entry<Origin, WrittenText> entry : texts) {
        WrittenText text = entry.getValue();
        byPlace.putIfAbsent(Key.of(entry.getKey(), text.text()), text);
      }
    }
    return byPlace;
  }

  private record Key(String file, int line, int column, String text) {
    static Key of(Origin owner, String text) {
      return new Key(owner.file(), owner.line(), owner.column(), text);
    }
  }
}
