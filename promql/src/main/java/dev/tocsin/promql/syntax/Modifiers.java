package dev.tocsin.promql.syntax;

import org.jspecify.annotations.Nullable;

/**
 * What moves a selector or subquery in time.
 *
 * @param offset how far back; negative is forward. An offset of zero is none
 * @param at the time it is pinned to
 */
public record Modifiers(@Nullable DurationExpr offset, @Nullable At at) {
  /** Neither offset nor {@code @}. */
  public static final Modifiers NONE = new Modifiers(null, null);

  /** The same with this offset, in parentheses where it needs them. */
  public Modifiers withOffset(DurationExpr offset) {
    return new Modifiers(Precedence.asOffset(offset), at);
  }

  /** The same pinned to this time. */
  public Modifiers withAt(At at) {
    return new Modifiers(offset, at);
  }
}
