package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.TimeInterval;
import java.util.stream.Stream;

/** Two time intervals with one name that last at different times. */
public final class DuplicateTimeInterval implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/duplicate-time-interval",
        Level.ERROR,
        "two time intervals with one name",
        "Alertmanager refuses a configuration in which two time intervals share a name, and does"
            + " not start.",
        "Rename one, or use one constant in all routes.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    // The set holds equal intervals once, so that two of one name differ.
    return context.monitoring().routing().stream()
        .flatMap(routing -> Duplicate.among(routing.timeIntervals(), TimeInterval::name))
        .map(this::finding);
  }

  private Diagnostic finding(Duplicate<TimeInterval> pair) {
    return pair.tell(
        info().finding("two different time intervals are named `" + pair.again().name() + "`"),
        interval -> "time interval " + interval.name());
  }
}
