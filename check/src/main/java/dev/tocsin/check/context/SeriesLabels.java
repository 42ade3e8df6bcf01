package dev.tocsin.check.context;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The labels that series have after they were scraped and relabelled.
 *
 * @param certain the labels that every series has
 * @param optional the labels that some series may have besides
 * @param open whether series may have labels that nobody knows
 * @param values all values that a label can have where it is there, for the labels where that is
 *     known
 */
record SeriesLabels(
    Set<String> certain, Set<String> optional, boolean open, Map<String, Set<String>> values) {
  /** Of series that come from somewhere else: nobody knows what is added to the metric's own. */
  static SeriesLabels unknown() {
    return new SeriesLabels(Set.of(), Set.of(), true, Map.of());
  }

  /** What the series of each of a job's targets have, before those that the target exposes. */
  static SeriesLabels ofTargets(ScrapeJob job) {
    TargetLabels targets = TargetLabels.of(job);
    Set<String> optional = new TreeSet<>(targets.names());
    Set<String> certain = Set.of(Label.JOB.name(), Label.INSTANCE.name());
    optional.removeAll(certain);
    SeriesLabels labels = new SeriesLabels(certain, optional, targets.open(), targets.values());
    return labels.relabeled(job.relabelings()).without(label -> label.startsWith("__"));
  }

  /** What the series of a metric have that a job's targets expose. */
  static SeriesLabels of(Metric metric, ScrapeJob job) {
    SeriesLabels target = ofTargets(job);
    SeriesLabels labels = job.targetLabelsWin() ? target.ofAnyValue() : target;
    for (Label label : metric.labels()) {
      boolean taken = target.mayHave(label.name()) && !job.targetLabelsWin();
      labels =
          labels.with(
              taken ? "exported_" + label.name() : label.name(),
              true,
              new TreeSet<>(label.values()));
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
    Map<String, Set<String>> values = new TreeMap<>();
    for (String label : either) {
      Set<String> all = new TreeSet<>();
      if (addValues(label, all) && other.addValues(label, all)) {
        values.put(label, all);
      }
    }
    either.removeAll(both);
    return new SeriesLabels(both, either, open || other.open, values);
  }

  /** Adds the values that a label has here, and tells whether these are all. */
  private boolean addValues(String label, Set<String> all) {
    if (!mayHave(label)) {
      return !open;
    }
    Set<String> known = values.get(label);
    return known != null && all.addAll(known);
  }

  /** The same where series may have these labels too. */
  SeriesLabels withOptional(List<Label> labels) {
    SeriesLabels all = this;
    for (Label label : labels) {
      all =
          all.mayHave(label.name())
              ? all
              : all.with(label.name(), false, new TreeSet<>(label.values()));
    }
    return all;
  }

  /**
   * The same with a label.
   *
   * @param values all its values; empty if they are not known
   */
  private SeriesLabels with(String label, boolean sure, Set<String> values) {
    Set<String> certain = new TreeSet<>(this.certain);
    Set<String> optional = new TreeSet<>(this.optional);
    Map<String, Set<String>> all = new TreeMap<>(this.values);
    certain.remove(label);
    optional.remove(label);
    (sure ? certain : optional).add(label);
    all.remove(label);
    if (!values.isEmpty()) {
      all.put(label, values);
    }
    return new SeriesLabels(certain, optional, open, all);
  }

  private boolean mayHave(String label) {
    return certain.contains(label) || optional.contains(label);
  }

  private SeriesLabels without(Predicate<String> unwanted) {
    Set<String> certain = new TreeSet<>(this.certain);
    Set<String> optional = new TreeSet<>(this.optional);
    Map<String, Set<String>> values = new TreeMap<>(this.values);
    certain.removeIf(unwanted);
    optional.removeIf(unwanted);
    values.keySet().removeIf(unwanted);
    return new SeriesLabels(certain, optional, open, values);
  }

  /** The same where any label may have any value. */
  private SeriesLabels ofAnyValue() {
    return new SeriesLabels(certain, optional, open, Map.of());
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
      case LABELMAP -> new SeriesLabels(certain, optional, true, Map.of());
      case LABELDROP -> dropped(step.regex());
      case LABELKEEP -> kept(step.regex());
      case HASHMOD -> step.target() == null ? this : with(step.target().name(), true, Set.of());
      case LOWERCASE, UPPERCASE ->
          step.target() == null ? this : with(step.target().name(), false, Set.of());
      case REPLACE -> step.target() == null ? this : replaced(step, step.target().name());
    };
  }

  /** A label that becomes empty is gone, so that only a fixed value makes it certain. */
  private SeriesLabels replaced(Relabeling step, String target) {
    if (target.contains("$")) {
      return new SeriesLabels(certain, optional, true, Map.of());
    }
    if (target.equals(Relabeling.ADDRESS.name())) {
      // What no step sets as instance is the address as it is in the end.
      return with(Label.INSTANCE.name(), certain.contains(Label.INSTANCE.name()), Set.of());
    }
    boolean always = step.regex().equals(Relabeling.DEFAULT_REGEX);
    boolean fixed = !step.replacement().replace("$$", "").contains("$");
    if (fixed && step.replacement().isEmpty()) {
      return always
          ? without(target::equals)
          : mayHave(target) ? with(target, false, values.getOrDefault(target, Set.of())) : this;
    }
    Set<String> written = new TreeSet<>();
    if (fixed && (always || addValues(target, written))) {
      written.add(step.replacement().replace("$$", "$"));
    } else {
      written.clear();
    }
    return with(target, fixed && (always || certain.contains(target)), written);
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
