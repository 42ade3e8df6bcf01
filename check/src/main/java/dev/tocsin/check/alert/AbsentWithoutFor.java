package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.PrometheusDuration;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParenExpr;
import java.time.Duration;
import java.util.stream.Stream;

/** An alert on absence that one failed scrape rings. */
public final class AbsentWithoutFor implements Check {
  /** How long something has to be gone. */
  static final Parameter<Duration> AT_LEAST =
      Parameter.duration(
          "at-least", Durations.minutes(2), "how long something has to be gone before it rings");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "alert/absent-without-for",
            Level.WARNING,
            "absence that rings at once",
            "Series are gone after a single failed scrape, and all of them while Prometheus itself"
                + " starts: every deployment would ring.",
            "Let it hold for some scrapes: `.forAtLeast(minutes(5))`.")
        .with(AT_LEAST);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Duration least = context.settings().value(info(), AT_LEAST);
    return context.expressions().stream()
        .filter(
            query ->
                query.owner() instanceof Alert alert && alert.forAtLeast().compareTo(least) < 0)
        .flatMap(query -> absences(query.tree()).map(call -> finding(query, call, least)));
  }

  /** What makes an expression have a result, where that is an absence and nothing else. */
  private static Stream<Call> absences(Expr expr) {
    if (expr instanceof ParenExpr paren) {
      return absences(paren.expr());
    }
    if (expr instanceof AggregateExpr aggregate) {
      return absences(aggregate.expr());
    }
    if (expr instanceof BinaryExpr binary) {
      return binary.op() == BinaryOperator.OR
          ? Stream.concat(absences(binary.left()), absences(binary.right()))
          : binary.op().isComparison() ? absences(binary.left()) : Stream.empty();
    }
    return expr instanceof Call call && call.function().equals("absent")
        ? Stream.of(call)
        : Stream.empty();
  }

  private Diagnostic finding(Expression query, Call absence, Duration least) {
    return query.underline(
        info()
            .finding(
                "the alert rings before something was gone for " + PrometheusDuration.of(least)),
        absence.span(),
        "holds after one failed scrape");
  }
}
