package dev.tocsin.promql.label;

import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.syntax.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The labels of an expression and of each of its parts, as Prometheus 3.16 would give them to the
 * results, and what cannot be meant about them.
 */
public final class LabelFlow {
  private final Expr expr;
  private final IdentityHashMap<Expr, LabelSet> labels;
  private final List<Finding> findings;

  private LabelFlow(Expr expr, IdentityHashMap<Expr, LabelSet> labels, List<Finding> findings) {
    this.expr = expr;
    this.labels = labels;
    this.findings = Collections.unmodifiableList(findings);
  }

  /**
   * Follows the labels through a tree that was type-checked. Recording rules that the schema knows
   * are followed into their expressions; what is found there is not repeated here.
   */
  public static LabelFlow of(Expr expr, MetricSchema schema) {
    IdentityHashMap<Expr, LabelSet> labels = new IdentityHashMap<>();
    List<Finding> findings = new ArrayList<>();
    new LabelAnalyzer(schema, labels, findings).analyze(expr);
    findings.addAll(Conditions.findings(expr, schema));
    return new LabelFlow(expr, labels, findings);
  }

  /** The labels of the whole expression's result. */
  public LabelSet result() {
    return at(expr);
  }

  /**
   * The labels of a part's result.
   *
   * @param part a node of the very tree that was analysed, not an equal one
   * @throws IllegalArgumentException if it is no part of that tree
   */
  public LabelSet at(Expr part) {
    LabelSet set = labels.get(part);
    if (set == null) {
      throw new IllegalArgumentException("not a part of the expression: " + part);
    }
    return set;
  }

  /** What cannot be meant, parts before the whole. */
  public List<Finding> findings() {
    return findings;
  }
}
