package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import java.util.stream.Stream;

/** An alert that no route is for. */
public final class Unrouted implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "route/unrouted",
            Level.INFO,
            "alert that only the default receiver is told of",
            "Nobody has said who this alert is for: it goes to the default receiver with everything"
                + " else that was forgotten.",
            "Add a route for it, or give it the label by which a route takes it, such as its"
                + " team's.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return RouteFlow.of(context).stream()
        .filter(flow -> !flow.root().children().isEmpty())
        .flatMap(flow -> flow.alerts().of(flow.unrouted()))
        .map(this::finding);
  }

  private Diagnostic finding(Alert alert) {
    return info()
        .finding("no route is for `" + alert.name() + "`")
        .about(Subject.of(alert), alert.origin());
  }
}
