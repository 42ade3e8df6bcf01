package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import java.util.stream.Stream;

/** Routes for alerts that no server sends. */
public final class NoAlertmanager implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/no-alertmanager",
        Level.ERROR,
        "routing, but a Prometheus that sends its alerts nowhere",
        "The alerts ring on Prometheus's own page, and nobody is told.",
        "Tell the server where to send them: `.alertmanagers(\"alertmanager:9093\")`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Monitoring monitoring = context.monitoring();
    // A model without jobs says nothing of its Prometheus, and of what files say of where alerts
    // are sent only a part is in the model.
    boolean sendsNothing =
        !monitoring.alerts().isEmpty()
            && !monitoring.scrapeJobs().isEmpty()
            && monitoring.prometheus().alertmanagers().addresses().isEmpty();
    return sendsNothing
        ? monitoring.routing().stream()
            .filter(routing -> routing.origin().column() == 0)
            .map(this::finding)
        : Stream.empty();
  }

  private Diagnostic finding(AlertRouting routing) {
    return info()
        .finding("Prometheus knows no Alertmanager to send alerts to")
        .about("routing", routing.origin());
  }
}
