package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.unit.PrometheusDuration;
import java.time.Duration;
import java.util.stream.Stream;

/** A repeat interval that is longer than Alertmanager remembers. */
public final class RepeatBeyondRetention implements Check {
  /** How long Alertmanager keeps its data. */
  public static final Parameter<Duration> RETENTION =
      Parameter.duration(
          "retention",
          Duration.ofDays(5),
          "how long Alertmanager keeps its data, as its flag `--data.retention` says");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "route/repeat-beyond-retention",
            Level.WARNING,
            "repeat interval longer than Alertmanager keeps its data",
            "Alertmanager forgets that it told of a group after its retention, and tells again:"
                + " more often than it says here.",
            "Make the repeat interval shorter, or run Alertmanager with a longer `--data.retention`"
                + " and set `retention` to it.")
        .with(RETENTION);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Duration retention = context.settings().value(info(), RETENTION);
    return context.monitoring().routing().stream()
        .flatMap(routing -> Pace.of(routing).stream())
        .filter(pace -> pace.said().repeatInterval() != null)
        .filter(pace -> pace.repeatInterval().compareTo(retention) > 0)
        .map(pace -> finding(pace, retention));
  }

  private Diagnostic finding(Pace pace, Duration retention) {
    return pace.tell(
        info()
            .finding(
                "repeated each "
                    + PrometheusDuration.of(pace.repeatInterval())
                    + ", but Alertmanager remembers "
                    + PrometheusDuration.of(retention)));
  }
}
