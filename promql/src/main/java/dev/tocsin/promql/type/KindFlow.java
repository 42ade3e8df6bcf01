package dev.tocsin.promql.type;

import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.schema.SeriesKind;
import dev.tocsin.promql.syntax.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** What the series of an expression and of its parts are, and where that does not fit. */
public final class KindFlow {
  private final Expr expr;
  private final IdentityHashMap<Expr, SeriesKind> kinds;
  private final List<Misuse> misuses;

  private KindFlow(Expr expr, IdentityHashMap<Expr, SeriesKind> kinds, List<Misuse> misuses) {
    this.expr = expr;
    this.kinds = kinds;
    this.misuses = Collections.unmodifiableList(misuses);
  }

  /** Follows the kinds of metrics through a tree that was type-checked. */
  public static KindFlow of(Expr expr, MetricSchema schema) {
    IdentityHashMap<Expr, SeriesKind> kinds = new IdentityHashMap<>();
    List<Misuse> misuses = new ArrayList<>();
    new KindAnalyzer(schema, kinds, misuses).analyze(expr);
    return new KindFlow(expr, kinds, misuses);
  }

  /** What the whole expression's series are. */
  public SeriesKind result() {
    return at(expr);
  }

  /**
   * What a part's series are; scalars are gauges.
   *
   * @param part a node of the very tree that was analysed, not an equal one
   * @throws IllegalArgumentException if it is no part of that tree
   */
  public SeriesKind at(Expr part) {
    SeriesKind kind = kinds.get(part);
    if (kind == null) {
      throw new IllegalArgumentException("not a part of the expression: " + part);
    }
    return kind;
  }

  /** What is done to series of the wrong kind, parts before the whole. */
  public List<Misuse> misuses() {
    return misuses;
  }
}
