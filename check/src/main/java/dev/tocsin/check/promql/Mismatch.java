package dev.tocsin.check.promql;

import dev.tocsin.check.context.Expression;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why the two sides of an operator never match.
 *
 * @param told the reason in a few words; empty if it is not clear
 */
record Mismatch(String told) {
  static Mismatch of(Expression expression, BinaryExpr operation) {
    LabelSet left = expression.labels().at(operation.left());
    LabelSet right = expression.labels().at(operation.right());
    Set<String> labels = new TreeSet<>();
    if (operation.matching().on()) {
      labels.addAll(operation.matching().labels());
    } else {
      labels.addAll(left.certain());
      labels.addAll(right.certain());
      labels.remove(LabelMatcher.METRIC_NAME);
      labels.removeAll(operation.matching().labels());
    }
    return labels.stream()
        .flatMap(label -> of(label, left, right).stream())
        .findFirst()
        .orElse(new Mismatch(""));
  }

  private static Optional<Mismatch> of(String label, LabelSet left, LabelSet right) {
    if (left.isCertain(label) && !right.isPossible(label)) {
      return Optional.of(new Mismatch("only the left side has `" + label + "`"));
    }
    if (right.isCertain(label) && !left.isPossible(label)) {
      return Optional.of(new Mismatch("only the right side has `" + label + "`"));
    }
    Set<String> one = left.values(label);
    Set<String> other = right.values(label);
    if (one == null || other == null || one.stream().anyMatch(other::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        new Mismatch(
            "`"
                + label
                + "` is "
                + Selected.list(one)
                + " on the left and "
                + Selected.list(other)
                + " on the right"));
  }
}
