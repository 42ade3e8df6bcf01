package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Parts;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.DurationExpr;
import dev.tocsin.promql.syntax.DurationLiteral;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.SubqueryExpr;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A rate over a short window that rings the first time it passes its bound. */
public final class NoFor implements Check {
  private static final Set<String> RATES = Set.of("increase", "irate", "rate");

  /** From which length on a window smooths a rate enough. */
  static final Parameter<Duration> SMOOTH =
      Parameter.duration(
          "smooth-window",
          Durations.minutes(15),
          "the shortest window over which a rate is steady enough to ring at once");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "alert/no-for",
            Level.INFO,
            "rate over a short window that rings at once",
            "Such a rate goes up and down around its bound: the alert rings, resolves and rings"
                + " again, a notification each time.",
            "Let it hold for a while, `.forAtLeast(minutes(5))`, look over a longer window, or"
                + " bridge the gaps with `.keepFiringFor(…)`.")
        .with(SMOOTH);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Duration smooth = context.settings().value(info(), SMOOTH);
    return context.expressions().stream()
        .filter(query -> query.owner() instanceof Alert alert && ringsAtOnce(alert))
        .flatMap(query -> flapping(query, smooth).map(rate -> finding(query, rate)).stream());
  }

  private static boolean ringsAtOnce(Alert alert) {
    return alert.forAtLeast().isZero() && alert.keepFiringFor().isZero();
  }

  /** The rate that flaps, unless something in the query looks back longer. */
  private static Optional<Call> flapping(Expression query, Duration smooth) {
    boolean steady =
        Stream.<DurationExpr>concat(
                query.parts(MatrixSelector.class).map(MatrixSelector::range),
                query.parts(SubqueryExpr.class).map(SubqueryExpr::range))
            .anyMatch(range -> !isShorter(range, smooth));
    return steady
        ? Optional.empty()
        : query
            .parts(BinaryExpr.class)
            .filter(part -> part.op().isComparison() && !isZero(part.right()))
            .flatMap(comparison -> Parts.of(comparison.left()).stream())
            .filter(Call.class::isInstance)
            .map(Call.class::cast)
            .filter(call -> RATES.contains(call.function()))
            .findFirst();
  }

  private static boolean isShorter(DurationExpr range, Duration limit) {
    return range instanceof DurationLiteral literal && literal.value().compareTo(limit) < 0;
  }

  /** More than nothing is an event, and the window itself holds it. */
  private static boolean isZero(Expr bound) {
    return bound instanceof NumberLiteral number && number.value() == 0;
  }

  private Diagnostic finding(Expression query, Call rate) {
    return query.underline(
        info().finding("the alert rings at the first evaluation that is over its bound"),
        rate.span(),
        "goes up and down");
  }
}
