package dev.tocsin.check.scrape;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A relabelling that leaves no target. */
public final class DropsAllTargets implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "scrape/drops-all-targets",
        Level.ERROR,
        "relabelling that drops every target of the job",
        "The job scrapes nothing: its metrics are missing, and alerts on them never ring.",
        "Correct the label or the regex; an empty value means that no discovery of the job brings"
            + " the label.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().scrapeJobs().stream().flatMap(job -> finding(job).stream());
  }

  private Optional<Diagnostic> finding(ScrapeJob job) {
    List<Optional<Relabeling>> droppedBy =
        Target.of(job).stream().map(target -> target.droppedBy(job.relabelings())).toList();
    if (droppedBy.isEmpty() || droppedBy.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return droppedBy
        .get(0)
        .map(
            step ->
                StepText.point(
                    info().finding("no target of the job is left"),
                    job,
                    step,
                    StepText.of(step),
                    "drops every one"));
  }
}
