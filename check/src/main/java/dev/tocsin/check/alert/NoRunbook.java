package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;
import java.util.List;
import java.util.stream.Stream;

/** An alert that does not say what to do. */
public final class NoRunbook implements Check {
  /** The annotations in which links to runbooks are usually put by hand. */
  private static final List<String> LINKS = List.of("runbook", "runbook_url");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/no-runbook",
        Level.WARNING,
        "alert without a runbook",
        "Whoever is woken by it at night has to find out alone what it means and what to do.",
        "Write down what to check and how to mend it, and name the page: `.runbook(\"queue-full\")`"
            + " on the alert, below the folder that `.runbooks(\"https://…/\")` on the monitoring"
            + " names.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Monitoring monitoring = context.monitoring();
    return monitoring.alerts().stream()
        .filter(alert -> LINKS.stream().noneMatch(alert.annotations()::containsKey))
        .filter(alert -> alert.runbook().isEmpty() || monitoring.runbooks().isEmpty())
        .map(this::finding);
  }

  private Diagnostic finding(Alert alert) {
    String message =
        alert.runbook().isEmpty()
            ? "alert `" + alert.name() + "` has no runbook"
            : "runbook `" + alert.runbook() + "` is in no folder that the monitoring names";
    return info().finding(message).about(Subject.of(alert), alert.origin());
  }
}
