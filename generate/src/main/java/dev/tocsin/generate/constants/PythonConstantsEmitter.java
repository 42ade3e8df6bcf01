package dev.tocsin.generate.constants;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Header;
import dev.tocsin.generate.format.Templates;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.metric.MetricSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A Python module with all metrics, {@code python/<monitoring's name>_metrics.py}, for {@code
 * Gauge(KafkaMetrics.ConsumerLag.NAME, KafkaMetrics.ConsumerLag.HELP,
 * KafkaMetrics.ConsumerLag.LABELS)} of prometheus_client.
 */
public final class PythonConstantsEmitter implements Emitter {
  /** What the template reads: the module. */
  public record View(String system, List<SetView> sets) {}

  /** What the template reads: a class of metrics. */
  public record SetView(String className, List<MetricView> metrics) {}

  /** What the template reads: a metric. */
  public record MetricView(
      String className,
      String docstring,
      String name,
      String help,
      String unit,
      List<String> labels,
      List<String> buckets) {}

  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    if (monitoring.metrics().isEmpty()) {
      return Stream.empty();
    }
    View view =
        new View(
            monitoring.name(),
            monitoring.metrics().stream().map(PythonConstantsEmitter::set).toList());
    return Stream.of(
        new Artifact(
            "python/" + moduleName(monitoring.name()) + ".py",
            Templates.fill("python/metrics.py.ftl", Header.of(monitoring), view)));
  }

  /** {@code kitchen-sink} as {@code kitchen_sink_metrics}. */
  static String moduleName(String monitoring) {
    String name = monitoring.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    return (Character.isDigit(name.charAt(0)) ? "_" : "") + name + "_metrics";
  }

  private static SetView set(MetricSet set) {
    // The words that no Python class can have as its name, among those that begin with a capital.
    Identifiers classes = new Identifiers("None", "True", "False");
    return new SetView(
        set.className(),
        set.constants().stream()
            .map(constant -> metric(classes.className(constant.name()), constant.metric()))
            .toList());
  }

  private static MetricView metric(String className, Metric metric) {
    return new MetricView(
        className,
        Metrics.description(metric),
        metric.name(),
        metric.help(),
        metric.unit().toString(),
        metric.labels().stream().map(Label::name).toList(),
        Metrics.buckets(metric));
  }
}
