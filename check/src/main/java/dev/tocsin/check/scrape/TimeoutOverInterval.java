package dev.tocsin.check.scrape;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.unit.PrometheusDuration;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** A timeout that is longer than the interval that the job has from the server. */
public final class TimeoutOverInterval implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "scrape/timeout-over-interval",
        Level.ERROR,
        "scrape timeout longer than the interval",
        "Prometheus refuses a configuration in which a job's timeout is longer than its interval,"
            + " and does not start.",
        "Make the timeout shorter, or give the job an interval of its own: `.every(…)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Duration standard = context.monitoring().prometheus().scrapeInterval();
    return context.monitoring().scrapeJobs().stream()
        .flatMap(job -> finding(job, standard).stream());
  }

  /** A job with an interval of its own can't be made with a longer timeout. */
  private Optional<Diagnostic> finding(ScrapeJob job, Duration standard) {
    Duration timeout = job.timeout();
    if (timeout == null || job.interval() != null || timeout.compareTo(standard) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        StepText.about(
            info()
                .finding(
                    "a timeout of "
                        + PrometheusDuration.of(timeout)
                        + ", but the server scrapes each "
                        + PrometheusDuration.of(standard)),
            job));
  }
}
