package dev.tocsin.generate.constants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.KitchenMetrics;
import dev.tocsin.generate.KitchenSink;
import dev.tocsin.generate.RealTool;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonConstantsEmitterTest {
  /** Prints all constants of the module as JSON. */
  private static final String PRINT =
      """
      import json, sys
      sys.path.insert(0, "python")
      import kitchen_sink_metrics as module

      def constants(of):
          return {
              name: constants(value) if isinstance(value, type) else value
              for name, value in vars(of).items()
              if not name.startswith("__") or name == "__doc__"
          }

      json.dump(constants(module), sys.stdout)
      """;

  @Test
  void pythonReadsWhatTheDefinitionsSay(@TempDir Path folder) throws Exception {
    Emitted.by(new PythonConstantsEmitter(), KitchenSink.monitoring()).writtenTo(folder);

    RealTool.Result result = RealTool.named("python3").run(folder, "-W", "error", "-c", PRINT);

    assertThat(result.exitCode()).as(result.output()).isZero();
    JsonNode module = new ObjectMapper().readTree(result.output());
    JsonNode temperature = module.at("/KitchenMetrics/Temperature");
    assertThat(temperature.path("NAME").textValue()).isEqualTo("kitchen_oven_celsius");
    assertThat(temperature.path("HELP").textValue()).isEqualTo(KitchenMetrics.TEMPERATURE.help());
    assertThat(temperature.path("UNIT").textValue()).isEqualTo("celsius");
    assertThat(temperature.path("LABELS").toString()).isEqualTo("[\"oven\"]");
    assertThat(temperature.path("__doc__").textValue())
        .startsWith(KitchenMetrics.TEMPERATURE.help());
    assertThat(module.at("/KitchenMetrics/Cooking/BUCKETS").toString())
        .isEqualTo("[0.005,0.5,1.0,60.0,1.0E9]");
    assertThat(module.at("/KitchenMetrics/Bytes/LABELS").toString()).isEqualTo("[]");
    assertThat(module.at("/AwkwardMetrics/None_/NAME").textValue()).isEqualTo("awkward_none");
  }

  @Test
  void aModuleIsAlwaysAName() {
    assertThat(PythonConstantsEmitter.moduleName("ecompulse")).isEqualTo("ecompulse_metrics");
    assertThat(PythonConstantsEmitter.moduleName("2.Shop")).isEqualTo("_2_shop_metrics");
  }
}
