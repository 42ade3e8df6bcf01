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
import javax.lang.model.SourceVersion;

/**
 * A Java class for each class of metrics, in the package {@code <monitoring's name>.metrics}:
 * names, help, units and labels as compile-time constants, for {@code
 * Gauge.builder().name(KafkaMetrics.ConsumerLag.NAME)} and annotations. What Java can't make
 * constant, arrays, is returned anew by a method.
 */
public final class JavaConstantsEmitter implements Emitter {
  /** What the template reads: a class of metrics. */
  public record View(
      String system, String packageName, String className, List<MetricView> metrics) {}

  /** What the template reads: a metric. */
  public record MetricView(
      String className,
      String javadoc,
      String name,
      String help,
      String unit,
      List<LabelView> labels,
      List<String> buckets) {}

  /** What the template reads: a label of a metric. */
  public record LabelView(String constant, String name, String javadoc) {}

  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    String packageName = packageName(monitoring.name());
    return monitoring.metrics().stream()
        .map(
            set ->
                new Artifact(
                    "java/" + packageName.replace('.', '/') + "/" + set.className() + ".java",
                    Templates.fill(
                        "java/constants.java.ftl",
                        Header.of(monitoring),
                        view(monitoring, packageName, set))));
  }

  /** {@code kitchen-sink} as {@code kitchen_sink.metrics}, as the Java specification advises. */
  static String packageName(String monitoring) {
    String name = monitoring.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    boolean isName = SourceVersion.isName(name);
    return (isName ? name : "_" + name) + ".metrics";
  }

  private static View view(Monitoring monitoring, String packageName, MetricSet set) {
    Identifiers classes = new Identifiers(set.className(), "String");
    return new View(
        monitoring.name(),
        packageName,
        set.className(),
        set.constants().stream()
            .map(constant -> metric(classes.className(constant.name()), constant.metric()))
            .toList());
  }

  private static MetricView metric(String className, Metric metric) {
    Identifiers constants = new Identifiers();
    return new MetricView(
        className,
        Metrics.description(metric),
        metric.name(),
        metric.help(),
        metric.unit().toString(),
        metric.labels().stream()
            .map(
                label ->
                    new LabelView(
                        constants.labelConstant(label.name()), label.name(), javadoc(label)))
            .toList(),
        Metrics.buckets(metric));
  }

  private static String javadoc(Label label) {
    return label.help().isEmpty() ? "The label " + label.name() + "." : label.help() + ".";
  }
}
