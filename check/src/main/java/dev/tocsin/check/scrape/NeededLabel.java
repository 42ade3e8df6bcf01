package dev.tocsin.check.scrape;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A relabelling that removes a label for which a query asks. */
public final class NeededLabel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "scrape/needed-label",
        Level.WARNING,
        "relabelling removes a label that queries need",
        "The label is empty in every query: what is selected by it is not found, and what is"
            + " grouped by it becomes one.",
        "Keep the label, or do not ask for it.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<ScrapeJob> jobs = context.monitoring().scrapeJobs();
    boolean removes =
        jobs.stream()
            .flatMap(job -> job.metricRelabelings().stream())
            .anyMatch(NeededLabel::removes);
    if (!removes) {
      return Stream.empty();
    }
    LabelUses uses = LabelUses.of(context.expressions());
    Map<String, Long> exposers =
        jobs.stream()
            .flatMap(job -> exposed(job).map(Metric::name).distinct())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    // What two jobs expose may keep its labels in the other one.
    return jobs.stream()
        .flatMap(
            job ->
                exposed(job)
                    .filter(metric -> exposers.getOrDefault(metric.name(), 0L) == 1)
                    .flatMap(metric -> findings(job, metric, uses)));
  }

  private static Stream<Metric> exposed(ScrapeJob job) {
    return job.exposes().stream().flatMap(set -> set.metrics().stream());
  }

  private Stream<Diagnostic> findings(ScrapeJob job, Metric metric, LabelUses uses) {
    boolean histogram = metric instanceof Histogram;
    Stream<String> labels = metric.labels().stream().map(Label::name);
    List<String> series =
        histogram
            ? Stream.of("_bucket", "_count", "_sum").map(metric.name()::concat).toList()
            : List.of(metric.name());
    return (histogram ? Stream.concat(labels, Stream.of(Label.LE.name())) : labels)
        .distinct()
        .flatMap(label -> finding(job, series, label, uses).stream());
  }

  private Optional<Diagnostic> finding(
      ScrapeJob job, List<String> series, String label, LabelUses uses) {
    return series.stream()
        .flatMap(name -> Stream.ofNullable(uses.of(name, label)))
        .findFirst()
        .flatMap(use -> removedBy(job, label).map(step -> finding(job, step, label, use)));
  }

  /** The step after which nothing has a label any more, if there is one. */
  private static Optional<Relabeling> removedBy(ScrapeJob job, String label) {
    Optional<Relabeling> by = Optional.empty();
    for (Relabeling step : job.metricRelabelings()) {
      boolean writes = step.target() != null && step.target().name().equals(label);
      if (removes(step) && removes(step, label)) {
        by = Optional.of(step);
      } else if (writes || step.action() == Relabeling.Action.LABELMAP) {
        by = Optional.empty();
      }
    }
    return by;
  }

  private static boolean removes(Relabeling step) {
    return step.action() == Relabeling.Action.LABELDROP
        || (step.action() == Relabeling.Action.REPLACE
            && step.replacement().isEmpty()
            && step.regex().equals(Relabeling.DEFAULT_REGEX));
  }

  private static boolean removes(Relabeling step, String label) {
    if (step.target() != null) {
      return step.target().name().equals(label);
    }
    try {
      return Regex.of(step.regex()).matches(label);
    } catch (RegexException refused) {
      return false;
    }
  }

  private Diagnostic finding(ScrapeJob job, Relabeling step, String label, Expression use) {
    return StepText.point(
        info().finding("`" + label + "` is removed, for which " + use.subject() + " asks"),
        job,
        step,
        StepText.of(step),
        "removes `" + label + "`");
  }
}
