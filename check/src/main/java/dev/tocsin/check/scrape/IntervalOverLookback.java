package dev.tocsin.check.scrape;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.unit.PrometheusDuration;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** A scrape interval so long that series vanish between two scrapes. */
public final class IntervalOverLookback implements Check {
  /** How long a query sees a sample. */
  public static final Parameter<Duration> LOOKBACK =
      Parameter.duration(
          "lookback",
          Duration.ofMinutes(5),
          "how long a query sees a sample, as Prometheus's flag `--query.lookback-delta` says");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "scrape/interval-over-lookback",
            Level.WARNING,
            "scrape interval not below the lookback delta",
            "A query sees a sample for as long as the lookback delta: before the next scrape the"
                + " series is gone, and alerts on it stop ringing.",
            "Scrape at most each two minutes, so that one scrape may fail. Where the server runs"
                + " with another `--query.lookback-delta`, set `lookback` to it.")
        .with(LOOKBACK);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Duration lookback = context.settings().value(info(), LOOKBACK);
    Monitoring monitoring = context.monitoring();
    Duration standard = monitoring.prometheus().scrapeInterval();
    boolean inherited = monitoring.scrapeJobs().stream().anyMatch(job -> job.interval() == null);
    Stream<Diagnostic> ofServer =
        inherited && standard.compareTo(lookback) >= 0
            ? Stream.of(finding(standard, lookback).about("Prometheus", monitoring.origin()))
            : Stream.empty();
    return Stream.concat(
        ofServer, monitoring.scrapeJobs().stream().flatMap(job -> finding(job, lookback).stream()));
  }

  private Optional<Diagnostic> finding(ScrapeJob job, Duration lookback) {
    return Optional.ofNullable(job.interval())
        .filter(interval -> interval.compareTo(lookback) >= 0)
        .map(interval -> StepText.about(finding(interval, lookback), job));
  }

  private Diagnostic finding(Duration interval, Duration lookback) {
    return info()
        .finding(
            "scraped each "
                + PrometheusDuration.of(interval)
                + ", but a sample is seen for less than "
                + PrometheusDuration.of(lookback));
  }
}
