package dev.tocsin.generate.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.KitchenSink;
import dev.tocsin.generate.RealTool;
import dev.tocsin.model.Monitoring;
import dev.tocsin.promql.PromQl;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileEmitterTest {
  private static final String RULES = "monitoring/prometheus/rules/";

  private final Emitted emitted = Emitted.by(new RuleFileEmitter(), KitchenSink.monitoring());

  @Test
  void oneFileForEachGroup() throws IOException {
    assertThat(emitted.tree().byPath().keySet())
        .containsExactly(RULES + "absent.yml", RULES + "kitchen.yml");
    assertThat(emitted.yaml(RULES + "kitchen.yml").at("/groups/0/name").textValue())
        .isEqualTo("kitchen");
    assertThat(emitted.yaml(RULES + "kitchen.yml").at("/groups/0/interval").textValue())
        .isEqualTo("1m");
  }

  @Test
  void anAlertWithEverything() throws IOException {
    JsonNode alert = emitted.yaml(RULES + "kitchen.yml").at("/groups/0/rules/1");

    assertThat(alert.path("alert").textValue()).isEqualTo("OvenTooHot");
    assertThat(alert.path("expr").textValue()).isEqualTo("kitchen_oven_celsius > 250");
    assertThat(alert.path("for").textValue()).isEqualTo("5m");
    assertThat(alert.path("keep_firing_for").textValue()).isEqualTo("1m30s");
    assertThat(alert.at("/labels/severity").textValue()).isEqualTo("critical");
    assertThat(alert.at("/labels/team").textValue()).isEqualTo("yes");
    assertThat(alert.at("/annotations/summary").textValue())
        .isEqualTo("{{ $labels.oven }} is \"hot\": {{ $value }}");
    assertThat(alert.at("/annotations/description").textValue())
        .isEqualTo("First line\n  second: line # no comment\n");
    assertThat(alert.at("/annotations/runbook_url").textValue())
        .isEqualTo("https://docs.example.com/runbooks/oven-too-hot");
  }

  @Test
  void whatIsNotSaidIsLeftOut() throws IOException {
    JsonNode alert = emitted.yaml(RULES + "absent.yml").at("/groups/0/rules/0");

    assertThat(alert.propertyStream().map(entry -> entry.getKey()))
        .containsExactly("alert", "expr", "labels");
  }

  @Test
  void aRecordingRule() throws IOException {
    JsonNode rule = emitted.yaml(RULES + "kitchen.yml").at("/groups/0/rules/0");

    assertThat(rule.path("record").textValue()).isEqualTo("oven:kitchen_oven_celsius:avg");
    assertThat(rule.path("expr").textValue()).isEqualTo("avg(kitchen_oven_celsius)");
    assertThat(rule.at("/labels/team").textValue()).isEqualTo("on");
  }

  @Test
  void aLongExpressionIsABlockOfLinesThatParses() throws IOException {
    String expr = emitted.yaml(RULES + "kitchen.yml").at("/groups/0/rules/2/expr").textValue();

    assertThat(emitted.text(RULES + "kitchen.yml")).containsPattern("expr: [|]2?-\n");
    assertThat(expr).contains("\n");
    assertThat(PromQl.parse(expr).sameAs(KitchenSink.SLOW.query().expr())).isTrue();
  }

  @Test
  void withoutAFolderOfRunbooksThereIsNoLinkToOne() {
    Monitoring without = Monitoring.named("m").rules(KitchenSink.RULES);

    assertThat(Emitted.by(new RuleFileEmitter(), without).text(RULES + "kitchen.yml"))
        .doesNotContain("runbook");
  }

  @Test
  void promtoolAcceptsAllOfThem(@TempDir Path folder) throws Exception {
    emitted.writtenTo(folder);
    RealTool promtool = RealTool.named("promtool");

    for (String path : emitted.tree().byPath().keySet()) {
      RealTool.Result result =
          promtool.run(folder, "check", "rules", "--lint=all", "--lint-fatal", path);

      assertThat(result.exitCode()).as(result.output()).isZero();
      assertThat(result.output()).containsPattern("SUCCESS: [0-9]+ rules found");
    }
  }
}
