package dev.tocsin.promql.label;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.function.ValueType;
import dev.tocsin.promql.label.Finding.Kind;
import dev.tocsin.promql.label.Removal.Reason;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.VectorMatching;
import dev.tocsin.promql.syntax.VectorMatching.Cardinality;
import dev.tocsin.promql.type.TypeChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The labels of what operators between two expressions make. */
final class BinaryLabels {
  private final List<Finding> findings;

  BinaryLabels(List<Finding> findings) {
    this.findings = findings;
  }

  LabelSet of(BinaryExpr expr, LabelSet left, LabelSet right) {
    boolean leftVector = isVector(expr.left());
    boolean rightVector = isVector(expr.right());
    if (expr.op() == BinaryOperator.VARIABLE) {
      return LabelSet.ANY;
    }
    if (!leftVector || !rightVector) {
      return name(expr, leftVector ? left : right);
    }
    if (expr.matching().hasVariable()) {
      return matchedByVariable(expr, left, right);
    }
    noteMissing(expr, left, right);
    if (expr.op() == BinaryOperator.OR) {
      return left.or(right);
    }
    boolean fills = expr.matching().fillLeft() != null || expr.matching().fillRight() != null;
    boolean never = !fills && neverMatch(expr, left, right);
    if (expr.op() == BinaryOperator.UNLESS) {
      if (never) {
        note(Kind.DEAD_BRANCH, expr, expr.right().span());
      }
      return left;
    }
    if (never) {
      note(Kind.NEVER_MATCHES, expr, expr.span());
    }
    if (expr.op() == BinaryOperator.AND) {
      return met(expr, left, right);
    }
    return fills ? filled(expr, left, right) : matched(expr, left, right);
  }

  /** A variable may stand for any label. */
  private static LabelSet matchedByVariable(BinaryExpr expr, LabelSet left, LabelSet right) {
    return switch (expr.op()) {
      case AND, UNLESS -> left;
      case OR -> left.or(right);
      default -> name(expr, left.or(right).uncertain());
    };
  }

  private static boolean isVector(Expr expr) {
    return TypeChecker.check(expr, "", new ArrayList<>()) != ValueType.SCALAR;
  }

  private void note(Kind kind, BinaryExpr expr, Span span) {
    findings.add(new Finding(kind, expr, span, ""));
  }

  /** Arithmetic and {@code bool} drop the name. */
  private static LabelSet name(BinaryExpr expr, LabelSet set) {
    BinaryOperator op = expr.op();
    boolean arithmetic = op.precedence() >= BinaryOperator.ADD.precedence();
    return arithmetic || expr.bool()
        ? set.remove(LabelMatcher.METRIC_NAME, new Removal(Reason.DROPPED, operatorSpan(expr)))
        : set;
  }

  /** The operator with its modifiers, and the spaces around them. */
  private static Span operatorSpan(BinaryExpr expr) {
    if (expr.span().equals(Span.NONE)) {
      return Span.NONE;
    }
    int start = expr.left().span().end();
    return new Span(start, Math.max(start, expr.right().span().start()));
  }

  private void noteMissing(BinaryExpr expr, LabelSet left, LabelSet right) {
    VectorMatching matching = expr.matching();
    for (int i = 0; i < matching.labels().size(); i++) {
      String label = matching.labels().get(i);
      boolean onNeither = !left.isPossible(label) && !right.isPossible(label);
      if (onNeither) {
        missing(expr, matching.labelSpan(i), label);
      }
    }
    LabelSet one = matching.cardinality() == Cardinality.ONE_TO_MANY ? left : right;
    for (int i = 0; i < matching.include().size(); i++) {
      String label = matching.include().get(i);
      if (!one.isPossible(label)) {
        missing(expr, matching.includeSpan(i), label);
      }
    }
  }

  private void missing(BinaryExpr expr, Span span, String label) {
    findings.add(new Finding(Kind.MISSING_LABEL, expr, span, label));
  }

  /** The labels of which something is known and that both sides must agree on. */
  private static Set<String> compared(BinaryExpr expr, LabelSet left, LabelSet right) {
    VectorMatching matching = expr.matching();
    Set<String> labels = new TreeSet<>();
    if (matching.on()) {
      labels.addAll(matching.labels());
      return labels;
    }
    labels.addAll(left.possible());
    labels.addAll(right.possible());
    labels.addAll(left.removed().keySet());
    labels.addAll(right.removed().keySet());
    labels.remove(LabelMatcher.METRIC_NAME);
    matching.labels().forEach(labels::remove);
    return labels;
  }

  private static boolean neverMatch(BinaryExpr expr, LabelSet left, LabelSet right) {
    for (String label : compared(expr, left, right)) {
      boolean onOneSideOnly =
          (left.isCertain(label) && !right.isPossible(label))
              || (right.isCertain(label) && !left.isPossible(label));
      boolean certain = left.isCertain(label) || right.isCertain(label);
      Set<String> common = left.commonValues(label, right);
      boolean bothKnown = left.values(label) != null && right.values(label) != null;
      if (onOneSideOnly || (certain && bothKnown && common != null && common.isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** The left side's labels, as far as series of the right side agree. */
  private static LabelSet met(BinaryExpr expr, LabelSet left, LabelSet right) {
    LabelSet set = expr.matching().on() || right.open() ? left : closed(expr, left, right);
    for (String label : compared(expr, left, right)) {
      if (!left.isPossible(label)) {
        continue;
      }
      if (!right.isPossible(label)) {
        if (!left.isCertain(label)) {
          Removal why = new Removal(Reason.NOT_ON_OTHER_SIDE, operatorSpan(expr));
          set = set.remove(label, why);
        }
        continue;
      }
      Set<String> common = left.commonValues(label, right);
      boolean certain = left.isCertain(label) || right.isCertain(label);
      set = certain ? set.require(label) : set.allow(label);
      set = set.withValues(label, common);
    }
    return set;
  }

  /** Without {@code on}, the left side has only labels that the right side has too. */
  private static LabelSet closed(BinaryExpr expr, LabelSet left, LabelSet right) {
    if (!left.open()) {
      return left;
    }
    Set<String> labels = new TreeSet<>(right.possible());
    labels.add(LabelMatcher.METRIC_NAME);
    labels.addAll(expr.matching().labels());
    return left.retain(labels, new Removal(Reason.NOT_ON_OTHER_SIDE, operatorSpan(expr)));
  }

  private static LabelSet matched(BinaryExpr expr, LabelSet left, LabelSet right) {
    Cardinality cardinality = expr.matching().cardinality();
    boolean rightIsMany = cardinality == Cardinality.ONE_TO_MANY;
    LabelSet many = rightIsMany ? right : left;
    LabelSet one = rightIsMany ? left : right;
    LabelSet set = name(expr, met(expr, many, one));
    if (cardinality == Cardinality.ONE_TO_ONE) {
      return matchingLabels(expr, set);
    }
    return included(expr, set, one);
  }

  /** What remains where one series meets one: the labels they agree on. */
  private static LabelSet matchingLabels(BinaryExpr expr, LabelSet set) {
    VectorMatching matching = expr.matching();
    if (matching.on()) {
      Span clause = operatorSpan(expr);
      return set.retain(matching.labels(), new Removal(Reason.NOT_MATCHED_ON, clause));
    }
    LabelSet kept = set;
    for (int i = 0; i < matching.labels().size(); i++) {
      Removal why = new Removal(Reason.NOT_MATCHED_ON, matching.labelSpan(i));
      kept = kept.remove(matching.labels().get(i), why);
    }
    return kept;
  }

  private static LabelSet included(BinaryExpr expr, LabelSet set, LabelSet one) {
    VectorMatching matching = expr.matching();
    LabelSet result = set;
    for (int i = 0; i < matching.include().size(); i++) {
      String label = matching.include().get(i);
      if (one.isCertain(label)) {
        result = result.require(label).withValues(label, one.values(label));
      } else if (one.isPossible(label)) {
        result = result.allow(label).withValues(label, one.values(label));
      } else {
        Removal why = new Removal(Reason.NOT_ON_OTHER_SIDE, matching.includeSpan(i));
        result = result.remove(label, why);
      }
    }
    return result;
  }

  /** With values for what is missing, series of either side come through alone. */
  private static LabelSet filled(BinaryExpr expr, LabelSet left, LabelSet right) {
    VectorMatching matching = expr.matching();
    List<LabelSet> sides = new ArrayList<>();
    sides.add(matched(expr, left, right));
    if (matching.fillRight() != null) {
      sides.add(matchedAlone(expr, left));
    }
    if (matching.fillLeft() != null) {
      sides.add(matchedAlone(expr, right));
    }
    return sides.stream().reduce(LabelSet::or).orElseThrow();
  }

  private static LabelSet matchedAlone(BinaryExpr expr, LabelSet side) {
    LabelSet set = name(expr, side);
    return expr.matching().cardinality() == Cardinality.ONE_TO_ONE
        ? matchingLabels(expr, set)
        : set;
  }
}
