package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import java.util.List;
import java.util.stream.Stream;

/** Two dashboards with one identity. */
public final class DuplicateUid implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/duplicate-uid",
        Level.ERROR,
        "two dashboards with one uid",
        "The uid is a dashboard's identity in Grafana. When two provisioned dashboards share one,"
            + " Grafana saves no dashboard of their provider any more, and only its log says so.",
        "Give each its own: `.uid(\"…\")`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<Dashboard> known =
        context.monitoring().dashboards().stream()
            .filter(dashboard -> !dashboard.uid().isEmpty())
            .toList();
    return Duplicate.among(known, Dashboard::uid).map(this::finding);
  }

  private Diagnostic finding(Duplicate<Dashboard> pair) {
    return pair.tell(
        info().finding("two dashboards have the uid `" + pair.again().uid() + "`"), Subject::of);
  }
}
