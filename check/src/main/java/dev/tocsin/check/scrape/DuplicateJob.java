package dev.tocsin.check.scrape;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.stream.Stream;

/** Two scrape jobs with one name. */
public final class DuplicateJob implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "scrape/duplicate-job",
        Level.ERROR,
        "two scrape jobs with one name",
        "Prometheus refuses a configuration in which two jobs share a name, and does not start.",
        "Rename one, or give one job the targets of both.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Duplicate.among(context.monitoring().scrapeJobs(), ScrapeJob::name).map(this::finding);
  }

  private Diagnostic finding(Duplicate<ScrapeJob> pair) {
    return pair.tell(
        info().finding("two scrape jobs are named `" + pair.again().name() + "`"),
        job -> "scrape job " + job.name());
  }
}
