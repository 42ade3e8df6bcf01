package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Parts;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.schema.SeriesKind;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.VectorMatching;
import dev.tocsin.promql.syntax.VectorMatching.Cardinality;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.Set;
import java.util.stream.Stream;

/** Buckets that are matched one to one with what has no buckets. */
public final class ManyToMany implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/many-to-many",
        Level.ERROR,
        "buckets of a histogram matched one to one",
        "There is one series for each bucket, and all of them match one series of the other"
            + " side: Prometheus refuses the query when it runs, with `many-to-many matching not"
            + " allowed` or `multiple matches for labels`.",
        "Choose one bucket with a matcher on `le`, add the buckets up, or say `group_left`"
            + " for one result for each bucket.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.expressions().stream()
        .flatMap(
            expression ->
                expression
                    .parts(BinaryExpr.class)
                    .filter(operation -> leavesBucketsOut(operation.matching()))
                    .flatMap(operation -> findings(expression, operation)));
  }

  private static boolean leavesBucketsOut(VectorMatching matching) {
    boolean named = matching.labels().contains(Label.LE.name());
    return matching.cardinality() != Cardinality.MANY_TO_MANY
        && !matching.hasVariable()
        && named != matching.on();
  }

  private Stream<Diagnostic> findings(Expression expression, BinaryExpr operation) {
    return Stream.of(operation.left(), operation.right())
        .filter(side -> mustBeOne(operation, side) && hasBuckets(expression, side))
        .map(side -> finding(expression, side));
  }

  private static boolean mustBeOne(BinaryExpr operation, Expr side) {
    return switch (operation.matching().cardinality()) {
      case ONE_TO_ONE -> true;
      case MANY_TO_ONE -> side == operation.right();
      case ONE_TO_MANY -> side == operation.left();
      case MANY_TO_MANY -> false;
    };
  }

  private static boolean hasBuckets(Expression expression, Expr side) {
    SeriesKind kind = expression.kinds().at(side);
    LabelSet labels = expression.labels().at(side);
    Set<String> bounds = labels.values(Label.LE.name());
    return (kind == SeriesKind.BUCKETS || kind == SeriesKind.BUCKET_RATES)
        && labels.isCertain(Label.LE.name())
        && (bounds == null ? !choosesBuckets(side) : bounds.size() > 1);
  }

  /** Whether a condition may leave one bucket only. */
  private static boolean choosesBuckets(Expr side) {
    return Parts.of(side).stream()
        .filter(VectorSelector.class::isInstance)
        .flatMap(selector -> ((VectorSelector) selector).matchers().stream())
        .anyMatch(matcher -> matcher.label().equals(Label.LE.name()));
  }

  private Diagnostic finding(Expression expression, Expr side) {
    return expression.underline(
        info().finding("the buckets of a histogram are matched one to one"),
        side.span(),
        "one series for each `le`");
  }
}
