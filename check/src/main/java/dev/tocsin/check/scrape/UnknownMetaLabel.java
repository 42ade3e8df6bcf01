package dev.tocsin.check.scrape;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A relabelling that reads a label of service discovery that is not there. */
public final class UnknownMetaLabel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "scrape/unknown-meta-label",
        Level.WARNING,
        "relabelling reads a label that no discovery of the job brings",
        "The label is empty: what is copied from it is missing in every series, and what is kept by"
            + " it is dropped.",
        "Use a label of the role that the job discovers, or another role. After the scrape, in"
            + " `.relabelMetrics(…)`, none of these labels is left: copy it before.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().scrapeJobs().stream()
        .flatMap(
            job ->
                Stream.concat(
                    unknown(job, job.relabelings(), false),
                    unknown(job, job.metricRelabelings(), true)));
  }

  private Stream<Diagnostic> unknown(ScrapeJob job, List<Relabeling> steps, boolean scraped) {
    Set<String> made =
        steps.stream()
            .flatMap(step -> Stream.ofNullable(step.target()))
            .map(Label::name)
            .collect(Collectors.toSet());
    return steps.stream()
        .flatMap(
            step ->
                step.sources().stream()
                    .map(Label::name)
                    .filter(label -> label.startsWith(MetaLabels.PREFIX))
                    .filter(label -> !made.contains(label))
                    .filter(label -> scraped || isMissing(job, label))
                    .map(label -> finding(job, step, label, scraped)));
  }

  /** Where a job has no target nothing is known of them. */
  private static boolean isMissing(ScrapeJob job, String label) {
    return !job.discoveries().isEmpty()
        && job.discoveries().stream().noneMatch(discovery -> MetaLabels.mayBring(discovery, label));
  }

  private Diagnostic finding(ScrapeJob job, Relabeling step, String label, boolean scraped) {
    return StepText.point(
        info().finding("no target has `" + label + "`" + (scraped ? " after the scrape" : "")),
        job,
        step,
        label,
        scraped ? "is gone by now" : "is not brought by " + roles(job));
  }

  private static String roles(ScrapeJob job) {
    return job.discoveries().stream()
        .map(
            discovery ->
                discovery instanceof KubernetesDiscovery kubernetes
                    ? "role " + kubernetes.role().id()
                    : "static targets")
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
