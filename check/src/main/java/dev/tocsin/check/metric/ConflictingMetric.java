package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.context.Exposure;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Metric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two metrics with one name that are not the same. */
public final class ConflictingMetric implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "metric/conflicting-metric",
        Level.ERROR,
        "two metrics with one name and different kinds or labels",
        "At least one of them says what is not so: queries that are typed by it ask for the wrong"
            + " thing, and an application that registers both fails to start.",
        "Declare the metric once and use that constant everywhere, or rename one.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<Metric> metrics = context.monitoring().allMetrics();
    Stream<Diagnostic> named =
        Duplicate.among(metrics, Metric::name)
            .filter(pair -> !same(pair.first(), pair.again()))
            .map(this::finding);
    return Stream.concat(named, amongParts(metrics));
  }

  /** Metrics that are named like the series of a histogram or summary. */
  private Stream<Diagnostic> amongParts(List<Metric> metrics) {
    Map<String, Metric> wholes = new HashMap<>();
    metrics.forEach(
        metric -> Exposure.parts(metric).forEach(part -> wholes.putIfAbsent(part, metric)));
    return metrics.stream()
        .flatMap(
            metric ->
                Stream.ofNullable(wholes.get(metric.name()))
                    .map(whole -> new Duplicate<>(whole, metric)))
        .map(pair -> pair.tell(info().finding(partMessage(pair)), ConflictingMetric::described));
  }

  private static String partMessage(Duplicate<Metric> pair) {
    return "`" + pair.again().name() + "` is also a series of `" + pair.first().name() + "`";
  }

  private Diagnostic finding(Duplicate<Metric> pair) {
    String name = pair.again().name();
    String message =
        Metrics.kind(pair.first()).equals(Metrics.kind(pair.again()))
            ? "the two metrics `" + name + "` have different labels"
            : "metric `"
                + name
                + "` is a "
                + Metrics.kind(pair.again())
                + " and a "
                + Metrics.kind(pair.first());
    return pair.tell(info().finding(message), ConflictingMetric::described);
  }

  private static boolean same(Metric first, Metric again) {
    return Metrics.kind(first).equals(Metrics.kind(again)) && labels(first).equals(labels(again));
  }

  private static String described(Metric metric) {
    String labels = String.join(", ", labels(metric));
    return Metrics.kind(metric) + " " + metric.name() + (labels.isEmpty() ? "" : " with " + labels);
  }

  private static Set<String> labels(Metric metric) {
    return metric.labels().stream().map(Label::name).collect(Collectors.toCollection(TreeSet::new));
  }
}
