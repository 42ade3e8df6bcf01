package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.TimeInterval;
import java.util.stream.Stream;

/** A time interval that limits nothing. */
public final class EndlessInterval implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/endless-interval",
        Level.WARNING,
        "time interval that always lasts",
        "A route that is active during it is active at any time, by night and on Sundays too.",
        "Say when it lasts, with `.on(…)` and `.between(…)`, or remove it.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().routing().stream()
        .flatMap(routing -> routing.allRoutes().stream())
        .flatMap(route -> route.active().stream())
        .filter(Week::isWhole)
        .distinct()
        .map(this::finding);
  }

  private Diagnostic finding(TimeInterval interval) {
    return info()
        .finding("`" + interval.name() + "` lasts all week")
        .about("time interval " + interval.name(), interval.origin());
  }
}
