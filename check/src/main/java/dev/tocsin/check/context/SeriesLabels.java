package dev.tocsin.check.context;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.scrape.OtherDiscovery;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.scrape.ServiceDiscovery;
import dev.tocsin.model.scrape.StaticTargets;
import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The labels that series have after they were scraped and relabelled.
 *
 * @param certain the labels that every series has
 * @param optional the labels that some series may have besides
 * @param open whether series may have labels that nobody knows
 */
record SeriesLabels(Set<String> certain, Set<String> optional, boolean open) {
  /** Of series that come from somewhere else: nobody knows what is added to the metric's own. */
  static SeriesLabels unknown() {
    return new SeriesLabels(Set.of(), Set.of(), true);
  }

  /** What the series of each of a job's targets have, before those that the target exposes. */
  static SeriesLabels ofTargets(ScrapeJob job) {
    Set<String> optional = new TreeSet<>();
    boolean open = false;
    for (ServiceDiscovery discovery : job.discoveries()) {
      if (discovery instanceof StaticTargets targets) {
        optional.addAll(targets.labels().keySet());
      } else if (discovery instanceof OtherDiscovery) {
        open = true;
      }
    }
    SeriesLabels labels =
        new SeriesLabels(Set.of(Label.JOB.name(), Label.INSTANCE.name()), optional, open);
    return labels.relabeled(job.relabelings()).without(label -> label.startsWith("__"));
  }

  /** What the series of a metric have that a job's targets expose. */
  static SeriesLabels of(Metric metric, ScrapeJob job) {
    SeriesLabels target = ofTargets(job);
    SeriesLabels labels = target;
    for (Label label : metric.labels()) {
      boolean taken = target.mayHave(label.name()) && !job.targetLabelsWin();
      labels = labels.with(taken ? "exported_" + label.name() : label.name(), true);
    }
    return labels
        .relabeled(job.metricRelabelings())
        .without(label -> label.equals(Relabeling.METRIC_NAME.name()));
  }

  /** What is known of series that are of the one or of the other. */
  SeriesLabels or(SeriesLabels other) {
    Set<String> both = new TreeSet<>(certain);
    both.retainAll(other.certain);
    Set<String> either = new TreeSet<>(certain);
    either.addAll(optional);
    either.addAll(other.certain);
    either.addAll(other.optional);
    either.removeAll(both);
    return new SeriesLabels(both, either, open || other.open);
  }

  /** The same where series may have these labels too. */
  SeriesLabels withOptional(List<Label> labels) {
    SeriesLabels all = this;
    for (Label label : labels) {
      all = all.mayHave(label.name()) ? all : all.with(label.name(), false);
    }
    return all;
  }

  private SeriesLabels with(String label, boolean sure) {
    Set<String> certain = new TreeSet<>(this.certain);
    Set<String> optional = new TreeSet<>(this.optional);
    certain.remove(label);
    optional.remove(label);
    (sure ? certain : optional).add(label);
    return new SeriesLabels(certain, optional, open);
  }

  private boolean mayHave(String label) {
    return certain.contains(label) || optional.contains(label);
  }

  private SeriesLabels without(Predicate<String> unwanted) {
    Set<String> certain = new TreeSet<>(this.certain);
    Set<String> optional = new TreeSet<>(this.optional);
    certain.removeIf(unwanted);
    optional.removeIf(unwanted);
    return new SeriesLabels(certain, optional, open);
  }

  private SeriesLabels relabeled(List<Relabeling> steps) {
    SeriesLabels labels = this;
    for (Relabeling step : steps) {
      labels = labels.relabeled(step);
    }
    return labels;
  }

  private SeriesLabels relabeled(Relabeling step) {
    return switch (step.action()) {
      case KEEP, DROP, KEEPEQUAL, DROPEQUAL -> this;
      case LABELMAP -> new SeriesLabels(certain, optional, true);
      case LABELDROP -> dropped(step.regex());
      case LABELKEEP -> kept(step.regex());
      case HASHMOD -> step.target() == null ? this : with(step.target().name(), true);
      case LOWERCASE, UPPERCASE -> step.target() == null ? this : with(step.target().name(), false);
      case REPLACE -> step.target() == null ? this : replaced(step, step.target().name());
    };
  }

  /** A label that becomes empty is gone, so that only a fixed value makes it certain. */
  private SeriesLabels replaced(Relabeling step, String target) {
    if (target.contains("$")) {
      return new SeriesLabels(certain, optional, true);
    }
    boolean always = step.regex().equals(Relabeling.DEFAULT_REGEX);
    boolean fixed = !step.replacement().replace("$$", "").contains("$");
    if (fixed && step.replacement().isEmpty()) {
      return always ? without(target::equals) : mayHave(target) ? with(target, false) : this;
    }
    return with(target, fixed && (always || certain.contains(target)));
  }

  private SeriesLabels kept(String names) {
    try {
      Regex kept = Regex.of(names);
      return without(label -> !kept.matches(label));
    } catch (RegexException refused) {
      return unknown();
    }
  }

  private SeriesLabels dropped(String names) {
    try {
      return without(Regex.of(names)::matches);
    } catch (RegexException refused) {
      return unknown();
    }
  }
}
