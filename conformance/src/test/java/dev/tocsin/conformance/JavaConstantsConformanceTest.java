package dev.tocsin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecompulse.monitoring.EComPulse;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.metric.MetricSet;
import ecompulse.metrics.PipelineMetrics;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Applications that use the generated Java constants, with the real client library. */
class JavaConstantsConformanceTest {
  private static final String PACKAGE = "ecompulse.metrics.";

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void anApplicationRegistersItsMetricsByThem() throws IOException {
    Counter events =
        Counter.builder()
            .name(PipelineMetrics.Events.NAME)
            .help(PipelineMetrics.Events.HELP)
            .labelNames(PipelineMetrics.Events.labelNames())
            .register(registry);
    Histogram duration =
        Histogram.builder()
            .name(PipelineMetrics.ProcessingDuration.NAME)
            .help(PipelineMetrics.ProcessingDuration.HELP)
            .labelNames(PipelineMetrics.ProcessingDuration.labelNames())
            .classicUpperBounds(PipelineMetrics.ProcessingDuration.buckets())
            .register(registry);
    events.labelValues("view", "web").inc();
    duration.labelValues("enrich", "clicks").observe(0.2);

    assertThat(exposed())
        .contains("ecompulse_events_total{event_type=\"view\",source=\"web\"} 1.0\n")
        .contains(
            "ecompulse_processing_duration_seconds_bucket{job=\"clicks\",stage=\"enrich\",le=\"0.25\"}"
                + " 1\n");
  }

  @Test
  void whatIsExposedIsWhatWasDeclared() throws ReflectiveOperationException, IOException {
    Map<String, Exposition> declared = new LinkedHashMap<>();
    for (MetricSet set : new EComPulse().define().metrics()) {
      Map<String, Metric> byName = new LinkedHashMap<>();
      set.metrics().forEach(metric -> byName.put(metric.name(), metric));
      for (Class<?> constants : Class.forName(PACKAGE + set.className()).getClasses()) {
        Metric metric = byName.remove(constants.getField("NAME").get(null));
        assertThat(metric).as("%s names a metric of its class", constants).isNotNull();
        register(metric, constants);
        declared.put(metric.name(), Exposition.of(metric));
      }
      assertThat(byName).as("every metric of %s has its constants", set.className()).isEmpty();
    }

    assertThat(Exposition.read(exposed())).isEqualTo(declared);
  }

  /** Registers a metric by its constants alone, and gives it a value. */
  private void register(Metric metric, Class<?> constants) throws ReflectiveOperationException {
    String name = (String) constants.getField("NAME").get(null);
    String help = (String) constants.getField("HELP").get(null);
    String[] labels = labelNames(constants);
    String[] values = Arrays.stream(labels).map(label -> "x").toArray(String[]::new);
    if (metric instanceof dev.tocsin.model.metric.Counter) {
      Counter.builder()
          .name(name)
          .help(help)
          .labelNames(labels)
          .register(registry)
          .labelValues(values)
          .inc();
    } else if (metric instanceof dev.tocsin.model.metric.Gauge) {
      Gauge.builder()
          .name(name)
          .help(help)
          .labelNames(labels)
          .register(registry)
          .labelValues(values)
          .set(1);
    } else {
      Histogram.builder()
          .name(name)
          .help(help)
          .labelNames(labels)
          .register(registry)
          .labelValues(values)
          .observe(1);
    }
  }

  /** None where the metric has no labels. */
  private static String[] labelNames(Class<?> constants) throws ReflectiveOperationException {
    for (Method method : constants.getMethods()) {
      if (method.getName().equals("labelNames")) {
        return (String[]) method.invoke(null);
      }
    }
    return new String[0];
  }

  private String exposed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrometheusTextFormatWriter.create().write(out, registry.scrape());
    return out.toString(StandardCharsets.UTF_8);
  }
}
