package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import java.util.stream.Stream;

/**
 * An alert that nobody hears of, as no route is for it and the default receiver drops what it gets.
 */
public final class Discarded implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/discarded",
        Level.WARNING,
        "alert that no route is for while the default receiver discards",
        "It rings and nobody is told: it does not look different from a system that is well.",
        "Add a route for it, or give it the label by which a route takes it. If nobody shall hear"
            + " of it, say so by a route to a discarding receiver.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return RouteFlow.of(context).stream()
        .filter(flow -> flow.root().receiver().discards())
        .flatMap(flow -> flow.alerts().of(flow.unrouted()))
        .map(this::finding);
  }

  private Diagnostic finding(Alert alert) {
    return info()
        .finding("`" + alert.name() + "` rings, and nobody is told")
        .about(Subject.of(alert), alert.origin());
  }
}
