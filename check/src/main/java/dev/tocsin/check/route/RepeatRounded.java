package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.unit.PrometheusDuration;
import java.time.Duration;
import java.util.stream.Stream;

/** A repeat interval that is longer than it says. */
public final class RepeatRounded implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/repeat-rounded",
        Level.INFO,
        "repeat interval that is no multiple of the group interval",
        "Alertmanager looks at a group once in each group interval, so that it repeats at the next"
            + " multiple of that.",
        "Write the interval that it comes to, or another multiple of the group interval.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().routing().stream()
        .flatMap(routing -> Pace.of(routing).stream())
        .filter(Pace::isSaid)
        .filter(RepeatRounded::isRounded)
        .map(this::finding);
  }

  private static boolean isRounded(Pace pace) {
    long group = pace.groupInterval().toMillis();
    long repeat = pace.repeatInterval().toMillis();
    return group > 0 && repeat > group && repeat % group != 0;
  }

  private Diagnostic finding(Pace pace) {
    Duration group = pace.groupInterval();
    long times = pace.repeatInterval().dividedBy(group) + 1;
    return pace.tell(
        info()
            .finding(
                "repeated each "
                    + PrometheusDuration.of(group.multipliedBy(times))
                    + ", not each "
                    + PrometheusDuration.of(pace.repeatInterval())
                    + ", as groups are looked at each "
                    + PrometheusDuration.of(group)));
  }
}
