package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.panel.Heatmap;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.promql.schema.SeriesKind;
import java.util.stream.Stream;

/** A panel that draws what a counter has counted since its process started. */
public final class DrawnCounter implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/drawn-counter",
        Level.WARNING,
        "panel that draws a counter as it is",
        "A counter only climbs until its process restarts: the line shows how long it has run, not"
            + " what is going on.",
        "Draw how fast it grows: `.rate(Window.RATE_INTERVAL)` on the counter.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return PanelExpression.of(context)
        .filter(DrawnCounter::isDrawn)
        .map(PanelExpression::expression)
        .map(this::finding);
  }

  private static boolean isDrawn(PanelExpression query) {
    SeriesKind kind = query.expression().kinds().result();
    return (query.panel() instanceof TimeSeries
            && (kind.isCumulative() || kind == SeriesKind.COUNTER_SUM))
        || (query.panel() instanceof Heatmap && kind.isCumulative());
  }

  private Diagnostic finding(Expression query) {
    return query.underline(
        info().finding("the panel draws a counter as it is"), query.tree().span(), "only climbs");
  }
}
