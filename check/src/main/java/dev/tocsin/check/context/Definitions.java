package dev.tocsin.check.context;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.routing.AlertRouting;
import java.util.stream.Stream;

/** Everything that a monitoring is made of. */
public final class Definitions {
  private Definitions() {}

  /** Every thing, each behind what it is part of. */
  public static Stream<Defined> of(Monitoring monitoring) {
    return Stream.<Stream<? extends Defined>>of(
            Stream.of(monitoring),
            monitoring.allMetrics().stream(),
            monitoring.rules().stream(),
            monitoring.rules().stream().flatMap(group -> group.rules().stream()),
            monitoring.dashboards().stream().flatMap(Definitions::of),
            monitoring.routing().stream().flatMap(Definitions::of),
            monitoring.scrapeJobs().stream())
        .flatMap(things -> things);
  }

  private static Stream<Defined> of(Dashboard dashboard) {
    return Stream.<Stream<? extends Defined>>of(
            Stream.of(dashboard),
            dashboard.variables().stream(),
            dashboard.annotations().stream(),
            dashboard.rows().stream(),
            dashboard.panels().stream())
        .flatMap(things -> things);
  }

  private static Stream<Defined> of(AlertRouting routing) {
    return Stream.<Stream<? extends Defined>>of(
            Stream.of(routing),
            routing.allRoutes().stream(),
            routing.receivers().stream(),
            routing.inhibitions().stream(),
            routing.timeIntervals().stream(),
            routing.templates().stream())
        .flatMap(things -> things);
  }
}
