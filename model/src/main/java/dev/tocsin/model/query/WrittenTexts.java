package dev.tocsin.model.query;

import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.promql.syntax.Expr;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where expressions stand that were read from files. A tree is known by its identity, as two rules
 * may ask the same.
 */
public final class WrittenTexts {
  /** Everything was written in Java. */
  public static final WrittenTexts NONE = new WrittenTexts(List.of());

  private final IdentityHashMap<Expr, WrittenText> texts = new IdentityHashMap<>();

  /** All that some of them know. */
  public WrittenTexts(Collection<Map.Entry<Expr, WrittenText>> entries) {
    entries.forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
  }

  /** Where a tree was written, or null if that was in Java. */
  public @Nullable WrittenText of(Expr tree) {
    return texts.get(tree);
  }
}
