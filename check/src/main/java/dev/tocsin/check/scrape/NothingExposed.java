package dev.tocsin.check.scrape;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.List;
import java.util.stream.Stream;

/** A job of which nobody says what it exposes. */
public final class NothingExposed implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "scrape/nothing-exposed",
        Level.INFO,
        "scrape job that exposes no declared metric",
        "What it brings is stored and nobody knows of it: no query on it is checked, and nobody"
            + " would miss it.",
        "Say what it exposes, `.exposes(…)`, or do not scrape it.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<ScrapeJob> jobs = context.monitoring().scrapeJobs();
    // Where no job says it, nobody wants to.
    return jobs.stream().allMatch(job -> job.exposes().isEmpty())
        ? Stream.empty()
        : jobs.stream().filter(job -> job.exposes().isEmpty()).map(this::finding);
  }

  private Diagnostic finding(ScrapeJob job) {
    return StepText.about(
        info().finding("nothing is known of what `" + job.name() + "` exposes"), job);
  }
}
