package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import java.util.stream.Stream;

/** A dashboard that shows too much at once. */
public final class TooManyPanels implements Check {
  /** How many panels may be open at once. */
  static final Parameter<Double> LIMIT =
      Parameter.number("limit", 30, "how many panels a dashboard may have in rows that are open");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "dashboard/too-many-panels",
            Level.INFO,
            "dashboard with too many panels",
            "Nobody finds the one that matters, and each refresh asks Prometheus all of their"
                + " queries.",
            "Close rows that are not always needed with `.collapse()`, or make two dashboards.")
        .with(LIMIT)
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    double limit = context.settings().value(info(), LIMIT);
    return context.monitoring().dashboards().stream()
        .filter(dashboard -> open(dashboard) > limit)
        .map(this::finding);
  }

  private static int open(Dashboard dashboard) {
    return dashboard.rows().stream()
        .filter(row -> !row.collapsed())
        .mapToInt(row -> row.panels().size())
        .sum();
  }

  private Diagnostic finding(Dashboard dashboard) {
    return info()
        .finding("the dashboard shows " + open(dashboard) + " panels at once")
        .about(Subject.of(dashboard), dashboard.origin());
  }
}
