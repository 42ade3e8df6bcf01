package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.DurationLiteral;
import dev.tocsin.promql.syntax.MatrixSelector;
import java.util.Set;
import java.util.stream.Stream;

/** A rate over time whose window does not follow the panel's resolution. */
public final class FixedWindow implements Check {
  private static final Set<String> RATES = Set.of("irate", "rate");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "dashboard/fixed-window",
            Level.INFO,
            "rate over a fixed window in a time series",
            "Seen over a week, a panel's points are hours apart: a rate over five minutes leaves"
                + " out what happens between them.",
            "Let Grafana choose: `.rate(Window.RATE_INTERVAL)`, which is `[$__rate_interval]`.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return PanelExpression.of(context)
        .filter(query -> query.panel() instanceof TimeSeries)
        .map(PanelExpression::expression)
        .flatMap(
            query ->
                query
                    .parts(Call.class)
                    .filter(call -> RATES.contains(call.function()))
                    .flatMap(call -> fixed(call).map(range -> finding(query, call, range))));
  }

  private static Stream<DurationLiteral> fixed(Call rate) {
    return rate.args().get(0) instanceof MatrixSelector matrix
            && matrix.range() instanceof DurationLiteral range
        ? Stream.of(range)
        : Stream.empty();
  }

  private Diagnostic finding(Expression query, Call rate, DurationLiteral range) {
    return query.underline(
        info().finding("the window of `" + rate.function() + "` is the same at each resolution"),
        range.span(),
        "write `$__rate_interval`");
  }
}
