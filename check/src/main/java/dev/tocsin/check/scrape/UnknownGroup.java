package dev.tocsin.check.scrape;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.stream.Stream;

/** A replacement that names a group which its regular expression lacks. */
public final class UnknownGroup implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "scrape/unknown-group",
        Level.WARNING,
        "replacement names a group that the regex does not have",
        "Such a group is empty: the label gets a part of its value, or is removed.",
        "Give the regex that group, in parentheses, or correct the number. A name is as long as it"
            + " can be: write `${1}_total`, as `$1_total` is the group `1_total`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().scrapeJobs().stream()
        .flatMap(
            job ->
                Stream.concat(job.relabelings().stream(), job.metricRelabelings().stream())
                    .filter(UnknownGroup::replaces)
                    .flatMap(step -> findings(job, step)));
  }

  private static boolean replaces(Relabeling step) {
    return step.action() == Relabeling.Action.REPLACE
        || step.action() == Relabeling.Action.LABELMAP;
  }

  private Stream<Diagnostic> findings(ScrapeJob job, Relabeling step) {
    return Replacement.unknown(step.replacement(), step.regex()).stream()
        .distinct()
        .map(reference -> finding(job, step, reference));
  }

  private Diagnostic finding(ScrapeJob job, Relabeling step, String reference) {
    String hint =
        Replacement.runsOn(reference) ? "the name goes on: put it in braces" : "always empty";
    return StepText.point(
        info().finding("`" + step.regex() + "` has no group for `" + reference + "`"),
        job,
        step,
        reference,
        hint);
  }
}
