package dev.tocsin.promql.label;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.label.Removal.Reason;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ExprVisitor;
import dev.tocsin.promql.syntax.Grouping;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.StringLiteral;
import dev.tocsin.promql.syntax.SubqueryExpr;
import dev.tocsin.promql.syntax.UnaryExpr;
import dev.tocsin.promql.syntax.UnaryOperator;
import dev.tocsin.promql.syntax.VariableExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Follows labels from a tree's leaves up, and notes those of each node. */
final class LabelAnalyzer implements ExprVisitor<LabelSet> {
  private final IdentityHashMap<Expr, LabelSet> labels;
  private final List<Finding> findings;
  private final SelectorLabels selectors;
  private final CallLabels calls;
  private final BinaryLabels binaries;

  LabelAnalyzer(
      MetricSchema schema, IdentityHashMap<Expr, LabelSet> labels, List<Finding> findings) {
    this(schema, labels, findings, Set.of());
  }

  /**
   * @param following the recorded metrics whose expressions are being followed
   */
  LabelAnalyzer(
      MetricSchema schema,
      IdentityHashMap<Expr, LabelSet> labels,
      List<Finding> findings,
      Set<String> following) {
    this.labels = labels;
    this.findings = findings;
    this.selectors = new SelectorLabels(schema, findings, following);
    this.calls = new CallLabels(schema, findings);
    this.binaries = new BinaryLabels(findings);
  }

  LabelSet analyze(Expr expr) {
    LabelSet set = expr.accept(this);
    labels.put(expr, set);
    return set;
  }

  /** The first word of an expression that starts with a name. */
  static Span nameSpan(Expr expr, String name) {
    int start = expr.span().start();
    return expr.span().equals(Span.NONE) ? Span.NONE : new Span(start, start + name.length());
  }

  @Override
  public LabelSet visit(AggregateExpr expr) {
    if (expr.parameter() != null) {
      analyze(expr.parameter());
    }
    LabelSet inner = analyze(expr.expr());
    noteMissing(expr, inner);
    if (expr.op().selects()) {
      return inner;
    }
    LabelSet set = grouped(expr, inner);
    if (expr.op() == Aggregator.COUNT_VALUES) {
      return expr.parameter() instanceof StringLiteral label
          ? set.require(label.value()).withValues(label.value(), null)
          : LabelSet.ANY;
    }
    return set;
  }

  private static LabelSet grouped(AggregateExpr expr, LabelSet inner) {
    Grouping grouping = expr.grouping();
    Span name = nameSpan(expr, expr.op().keyword());
    if (grouping.mode() == Grouping.Mode.WITHOUT) {
      Removal dropped = new Removal(Reason.DROPPED, name);
      return without(grouping, inner.remove(LabelMatcher.METRIC_NAME, dropped));
    }
    if (grouping.hasVariable()) {
      Set<String> named = new TreeSet<>(grouping.labels());
      named.retainAll(inner.certain());
      return inner.uncertain().withCertain(named);
    }
    Span clause = grouping.mode() == Grouping.Mode.BY ? grouping.span() : name;
    return inner.retain(grouping.labels(), new Removal(Reason.AGGREGATED, clause));
  }

  private static LabelSet without(Grouping grouping, LabelSet inner) {
    LabelSet set = grouping.hasVariable() ? inner.uncertain() : inner;
    for (int i = 0; i < grouping.labels().size(); i++) {
      String label = grouping.labels().get(i);
      if (!Grouping.isVariable(label)) {
        set = set.remove(label, new Removal(Reason.WITHOUT, grouping.labelSpan(i)));
      }
    }
    return set;
  }

  private void noteMissing(AggregateExpr expr, LabelSet inner) {
    Grouping grouping = expr.grouping();
    if (grouping.hasVariable()) {
      return;
    }
    for (int i = 0; i < grouping.labels().size(); i++) {
      String label = grouping.labels().get(i);
      if (!inner.isPossible(label)) {
        findings.add(new Finding(Finding.Kind.MISSING_LABEL, expr, grouping.labelSpan(i), label));
      }
    }
  }

  @Override
  public LabelSet visit(BinaryExpr expr) {
    LabelSet left = analyze(expr.left());
    LabelSet right = analyze(expr.right());
    return binaries.of(expr, left, right);
  }

  @Override
  public LabelSet visit(Call expr) {
    List<LabelSet> args = new ArrayList<>();
    for (Expr arg : expr.args()) {
      boolean onlyMatchers = expr.function().equals("info") && !args.isEmpty();
      args.add(
          onlyMatchers && arg instanceof VectorSelector matchers
              ? matchersOnly(matchers)
              : analyze(arg));
    }
    return calls.of(expr, args);
  }

  @Override
  public LabelSet visit(MatrixSelector expr) {
    return analyze(expr.vector());
  }

  @Override
  public LabelSet visit(NumberLiteral expr) {
    return none(expr);
  }

  @Override
  public LabelSet visit(ParenExpr expr) {
    return analyze(expr.expr());
  }

  @Override
  public LabelSet visit(StringLiteral expr) {
    return none(expr);
  }

  private static LabelSet none(Expr expr) {
    return LabelSet.none(new Removal(Reason.NO_LABELS, expr.span()));
  }

  @Override
  public LabelSet visit(SubqueryExpr expr) {
    return analyze(expr.expr());
  }

  @Override
  public LabelSet visit(UnaryExpr expr) {
    LabelSet inner = analyze(expr.expr());
    if (expr.op() == UnaryOperator.PLUS) {
      return inner;
    }
    Removal removal = new Removal(Reason.DROPPED, nameSpan(expr, expr.op().symbol()));
    return inner.remove(LabelMatcher.METRIC_NAME, removal);
  }

  @Override
  public LabelSet visit(VariableExpr expr) {
    return LabelSet.ANY;
  }

  @Override
  public LabelSet visit(VectorSelector expr) {
    return selectors.of(expr);
  }

  /** The labels of an argument of {@code info}, which is no selector but a list of matchers. */
  private LabelSet matchersOnly(VectorSelector expr) {
    SelectorLabels silent = new SelectorLabels(MetricSchema.NONE, new ArrayList<>(), Set.of());
    LabelSet set = silent.matched(expr, LabelSet.ANY);
    labels.put(expr, set);
    return set;
  }
}
