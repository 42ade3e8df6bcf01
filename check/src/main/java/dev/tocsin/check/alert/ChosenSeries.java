package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Parts;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.Expr;
import java.util.Set;
import java.util.stream.Stream;

/** An alert on whichever series are the largest or smallest at the time. */
public final class ChosenSeries implements Check {
  private static final Set<Aggregator> CHOOSING = Set.of(Aggregator.BOTTOMK, Aggregator.TOPK);

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/chosen-series",
        Level.WARNING,
        "alert on whichever series are the largest",
        "Which series are chosen changes from one evaluation to the next: alerts resolve and others"
            + " begin though nothing has become better or worse, and `for` starts anew each time.",
        "Compare all series with the bound, and leave it to the notification to name the worst.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.expressions().stream()
        .filter(query -> query.owner() instanceof Alert)
        .filter(query -> query.parts(AggregateExpr.class).anyMatch(ChosenSeries::isFromAll))
        .flatMap(query -> chosen(query.tree()).map(part -> finding(query, part)));
  }

  /** What chooses series that are not put together afterwards: their labels are the alert's. */
  private static Stream<AggregateExpr> chosen(Expr expr) {
    if (expr instanceof AggregateExpr aggregation) {
      return isFromAll(aggregation) ? Stream.of(aggregation) : Stream.empty();
    }
    return Parts.directly(expr).stream().flatMap(ChosenSeries::chosen);
  }

  /** Of each group one is the usual way to get rid of duplicates: the groups stay the same. */
  private static boolean isFromAll(AggregateExpr aggregation) {
    return CHOOSING.contains(aggregation.op()) && aggregation.grouping().labels().isEmpty();
  }

  private Diagnostic finding(Expression query, AggregateExpr part) {
    return query.underline(
        info().finding("which series the alert is about changes all the time"),
        part.span(),
        "chosen anew at each evaluation");
  }
}
