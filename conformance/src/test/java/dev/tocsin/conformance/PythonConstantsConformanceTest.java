package dev.tocsin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecompulse.monitoring.EComPulse;
import dev.tocsin.generate.RealTool;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An application that uses the generated Python constants, with the real client library. */
class PythonConstantsConformanceTest {
  /** Registers every metric by its constants alone; the kind of each is told by the arguments. */
  private static final String APPLICATION =
      """
      import sys

      from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics
      from prometheus_client.exposition import generate_latest

      sys.path.insert(0, sys.argv[1])
      import ecompulse_metrics

      kinds = dict(argument.split("=") for argument in sys.argv[2:])
      disable_created_metrics()
      registry = CollectorRegistry()
      for group in vars(ecompulse_metrics).values():
          for constants in vars(group).values() if isinstance(group, type) else ():
              if isinstance(constants, type):
                  kind = {"counter": Counter, "gauge": Gauge, "histogram": Histogram}[kinds[constants.NAME]]
                  metric = kind(constants.NAME, constants.HELP, constants.LABELS, registry=registry)
                  child = metric.labels(*["x"] * len(constants.LABELS)) if constants.LABELS else metric
                  child.observe(1) if kind is Histogram else child.inc()
      print(generate_latest(registry).decode())
      """;

  @Test
  void whatIsExposedIsWhatWasDeclared() throws IOException, InterruptedException {
    RealTool python = RealTool.named("python-with-prometheus-client");
    Map<String, Exposition> declared = new LinkedHashMap<>();
    new EComPulse()
        .define()
        .allMetrics()
        .forEach(metric -> declared.put(metric.name(), Exposition.of(metric)));
    String[] arguments = new String[3 + declared.size()];
    arguments[0] = "-c";
    arguments[1] = APPLICATION;
    arguments[2] = Generated.FOLDER.resolve("python").toString();
    int i = 3;
    for (Map.Entry<String, Exposition> metric : declared.entrySet()) {
      arguments[i++] = metric.getKey() + "=" + metric.getValue().type();
    }

    RealTool.Result result = python.run(Generated.FOLDER, arguments);

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(Exposition.read(result.out())).isEqualTo(declared);
  }
}
