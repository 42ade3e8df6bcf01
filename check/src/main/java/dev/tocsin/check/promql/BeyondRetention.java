package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Parts;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.unit.PrometheusDuration;
import dev.tocsin.promql.syntax.DurationExpr;
import dev.tocsin.promql.syntax.DurationLiteral;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.Modifiers;
import dev.tocsin.promql.syntax.SubqueryExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question about samples that the server has deleted. */
public final class BeyondRetention implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/beyond-retention",
        Level.WARNING,
        "question that reaches further back than samples are kept",
        "Beyond the retention there is nothing: an offset as long finds no series at all,"
            + " and a longer range covers less than it says.",
        "Shorten the range or offset, or keep samples for longer with"
            + " `.storage(Storage.retaining(…))` of the server.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Duration retention = context.monitoring().prometheus().storage().retention();
    if (!isCertain(retention, context.monitoring())) {
      return Stream.empty();
    }
    return context.expressions().stream()
        .flatMap(
            expression ->
                findings(new Walk(expression, retention), expression.tree(), Duration.ZERO));
  }

  /** Of files that were written by hand, nobody knows the server's flags. */
  private static boolean isCertain(Duration retention, Monitoring monitoring) {
    boolean set = !retention.equals(PrometheusServer.DEFAULT.storage().retention());
    return set || !(monitoring.metrics().isEmpty() || monitoring.scrapeJobs().isEmpty());
  }

  /** What the way down an expression is about. */
  private record Walk(Expression expression, Duration retention) {}

  /**
   * @param back how far back the part is asked for
   */
  private Stream<Diagnostic> findings(Walk walk, Expr part, Duration back) {
    if (part instanceof MatrixSelector selector) {
      Modifiers modifiers = selector.vector().modifiers();
      return finding(walk, selector.span(), reach(back, modifiers).plus(length(selector.range())));
    }
    if (part instanceof VectorSelector selector) {
      return finding(walk, selector.span(), reach(back, selector.modifiers()));
    }
    if (part instanceof SubqueryExpr subquery) {
      Duration reach = reach(back, subquery.modifiers()).plus(length(subquery.range()));
      return exceeds(walk, reach)
          ? finding(walk, subquery.span(), reach)
          : findings(walk, subquery.expr(), reach);
    }
    return Parts.directly(part).stream().flatMap(inner -> findings(walk, inner, back));
  }

  private Stream<Diagnostic> finding(Walk walk, Span span, Duration reach) {
    if (!exceeds(walk, reach)) {
      return Stream.empty();
    }
    String kept = PrometheusDuration.of(walk.retention());
    return Stream.of(
        walk.expression()
            .underline(
                info().finding("samples are kept for " + kept + " only"),
                span,
                "reaches back " + PrometheusDuration.of(reach)));
  }

  private static boolean exceeds(Walk walk, Duration reach) {
    return reach.compareTo(walk.retention()) > 0;
  }

  /** What is pinned to a time of its own reaches back nobody knows how far. */
  private static Duration reach(Duration back, Modifiers modifiers) {
    return modifiers.at() == null ? back.plus(length(modifiers.offset())) : Duration.ZERO;
  }

  private static Duration length(@Nullable DurationExpr duration) {
    return duration instanceof DurationLiteral literal ? literal.value() : Duration.ZERO;
  }
}
