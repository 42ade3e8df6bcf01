package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.TimeInterval;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A route that is mute all week. */
public final class AlwaysMuted implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/always-muted",
        Level.ERROR,
        "route that is always mute",
        "Its alerts ring, and nobody is ever told.",
        "Say when the interval lasts, with `.on(…)` and `.between(…)`, or let the intervals in"
            + " which the route is active and mute leave some time. `Receiver.discarding(\"…\")` is"
            + " for alerts that nobody shall hear of.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().routing().stream()
        .flatMap(routing -> routing.allRoutes().stream())
        .filter(AlwaysMuted::isMute)
        .map(this::finding);
  }

  /** Of the intervals that files name only those are in the model that it can hold. */
  private static boolean isMute(Route route) {
    boolean inFile = route.origin().column() > 0;
    return Week.isMute(route.muted(), inFile ? List.of() : route.active());
  }

  private Diagnostic finding(Route route) {
    String muted = names(route.muted());
    String message =
        Week.isMute(route.muted(), List.of())
            ? "mute during " + muted + ", which is always"
            : "active only during " + names(route.active()) + ", and mute then, during " + muted;
    return Text.about(info().finding(message), route);
  }

  private static String names(List<TimeInterval> intervals) {
    return intervals.stream()
        .map(interval -> "`" + interval.name() + "`")
        .collect(Collectors.joining(", "));
  }
}
