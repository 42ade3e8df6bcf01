package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.PrometheusDuration;
import java.time.Duration;
import java.util.stream.Stream;

/** An alert whose condition has to hold so long that it hardly ever rings. */
public final class LongFor implements Check {
  /** How long a condition may have to hold. */
  static final Parameter<Duration> LIMIT =
      Parameter.duration("limit", Durations.days(1), "how long a condition may have to hold");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "alert/long-for",
            Level.INFO,
            "alert whose condition has to hold very long",
            "One evaluation without a result, after a failed scrape or while Prometheus is down for"
                + " more than an hour, and the time begins anew.",
            "Look back in the query instead, as in `min_over_time(x[1d]) > 5`, with a short"
                + " `.forAtLeast(…)`.")
        .with(LIMIT);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Duration limit = context.settings().value(info(), LIMIT);
    return context.monitoring().alerts().stream()
        .filter(alert -> alert.forAtLeast().compareTo(limit) > 0)
        .map(this::finding);
  }

  private Diagnostic finding(Alert alert) {
    return info()
        .finding(
            "the condition must hold for "
                + PrometheusDuration.of(alert.forAtLeast())
                + " without a gap")
        .about(Subject.of(alert), alert.origin());
  }
}
