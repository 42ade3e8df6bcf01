package com.ecompulse.monitoring;

import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.Rewriter;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.ArrayList;
import java.util.List;

/** Finds all selectors of an expression. */
final class Selectors extends Rewriter {
  private final List<VectorSelector> found = new ArrayList<>();

  private Selectors() {}

  static List<VectorSelector> of(Expr expr) {
    Selectors selectors = new Selectors();
    Expr unchanged = selectors.rewrite(expr);
    if (!unchanged.equals(expr)) {
      throw new AssertionError("reading must not change " + expr);
    }
    return selectors.found;
  }

  @Override
  public Expr visit(VectorSelector selector) {
    found.add(selector);
    return selector;
  }
}
