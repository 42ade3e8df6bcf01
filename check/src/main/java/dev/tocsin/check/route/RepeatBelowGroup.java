package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.unit.PrometheusDuration;
import java.util.stream.Stream;

/** A repeat interval that is over before anybody looks. */
public final class RepeatBelowGroup implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/repeat-below-group",
        Level.WARNING,
        "repeat interval below the group interval",
        "Alertmanager looks at a group once in each group interval: it repeats no sooner than that,"
            + " however short the repeat interval is.",
        "Make the repeat interval a multiple of the group interval, or the group interval"
            + " shorter.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().routing().stream()
        .flatMap(routing -> Pace.of(routing).stream())
        .filter(Pace::isSaid)
        .filter(pace -> pace.repeatInterval().compareTo(pace.groupInterval()) < 0)
        .map(this::finding);
  }

  private Diagnostic finding(Pace pace) {
    return pace.tell(
        info()
            .finding(
                "repeated each "
                    + PrometheusDuration.of(pace.repeatInterval())
                    + ", but groups are looked at only each "
                    + PrometheusDuration.of(pace.groupInterval())));
  }
}
