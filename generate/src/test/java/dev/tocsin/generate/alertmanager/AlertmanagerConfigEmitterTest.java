package dev.tocsin.generate.alertmanager;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.Emitters;
import dev.tocsin.generate.KitchenSink;
import dev.tocsin.generate.RealTool;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertmanagerConfigEmitterTest {
  private static final String PATH = "monitoring/alertmanager/alertmanager.yml";

  private final Emitted emitted =
      Emitted.by(new AlertmanagerConfigEmitter(), KitchenSink.monitoring());

  @Test
  void theRootOfTheTree() throws IOException {
    JsonNode route = emitted.yaml(PATH).path("route");

    assertThat(route.path("receiver").textValue()).isEqualTo("cooks");
    assertThat(texts(route.path("group_by"))).containsExactly("alertname", "team");
    assertThat(route.path("group_wait").textValue()).isEqualTo("30s");
    assertThat(route.path("group_interval").textValue()).isEqualTo("5m");
    assertThat(route.path("repeat_interval").textValue()).isEqualTo("4h");
  }

  @Test
  void aBranchWithEverything() throws IOException {
    JsonNode route = emitted.yaml(PATH).at("/route/routes/0");

    assertThat(texts(route.path("matchers")))
        .containsExactly("severity=\"critical\"", "team!=\"a \\\"quoted\\\" \\\\ team\"");
    assertThat(route.path("receiver").textValue()).isEqualTo("chef");
    assertThat(route.path("group_wait").textValue()).isEqualTo("0s");
    assertThat(route.path("repeat_interval").textValue()).isEqualTo("1h30m");
    assertThat(route.path("continue").booleanValue()).isTrue();
    assertThat(texts(route.at("/routes/0/mute_time_intervals"))).containsExactly("night");
    assertThat(route.at("/routes/0").has("receiver")).isFalse();
  }

  @Test
  void timeIntervalsThatRoutesName() throws IOException {
    JsonNode intervals = emitted.yaml(PATH).path("time_intervals");

    assertThat(intervals)
        .extracting(each -> each.path("name").textValue())
        .containsExactly("night", "weekend");
    JsonNode night = intervals.at("/0/time_intervals/0");
    assertThat(night.at("/times/0/start_time").textValue()).isEqualTo("22:00");
    assertThat(night.at("/times/0/end_time").textValue()).isEqualTo("24:00");
    assertThat(night.at("/times/1/end_time").textValue()).isEqualTo("06:30");
    assertThat(texts(night.path("weekdays"))).containsExactly("monday", "sunday");
    assertThat(night.path("location").textValue()).isEqualTo("Europe/Berlin");
    assertThat(intervals.at("/1/time_intervals/0").has("location")).isFalse();
  }

  @Test
  void receiversReadTheirSecretsFromFiles() throws IOException {
    JsonNode receivers = emitted.yaml(PATH).path("receivers");

    assertThat(receivers)
        .extracting(each -> each.path("name").textValue())
        .containsExactly("cooks", "chef", "nobody");
    JsonNode slack = receivers.at("/0/slack_configs/0");
    assertThat(slack.path("api_url_file").textValue())
        .isEqualTo("/etc/alertmanager/secrets/slack-url");
    assertThat(slack.path("send_resolved").booleanValue()).isTrue();
    assertThat(slack.path("title").textValue()).isEqualTo("{{ template \"kitchen.title\" . }}");
    assertThat(slack.at("/actions/0/url").textValue())
        .isEqualTo("{{ template \"kitchen.link\" . }}");
    assertThat(receivers.at("/1/webhook_configs/0/send_resolved").isBoolean()).isTrue();
    assertThat(receivers.at("/1/webhook_configs/0/send_resolved").booleanValue()).isFalse();
    assertThat(receivers.path(2).size()).isOne();
  }

  @Test
  void inhibitions() throws IOException {
    JsonNode rules = emitted.yaml(PATH).path("inhibit_rules");

    assertThat(texts(rules.at("/0/source_matchers"))).containsExactly("severity=\"critical\"");
    assertThat(texts(rules.at("/0/target_matchers"))).containsExactly("severity=~\"warning|info\"");
    assertThat(texts(rules.at("/0/equal"))).containsExactly("alertname", "team");
    assertThat(rules.path(1).has("equal")).isFalse();
  }

  @Test
  void withoutTemplatesNoneAreRead() throws IOException {
    Monitoring monitoring =
        Monitoring.named("m").routing(AlertRouting.defaultTo(Receiver.discarding("nobody")));

    assertThat(Emitted.by(new AlertmanagerConfigEmitter(), monitoring).yaml(PATH).has("templates"))
        .isFalse();
    assertThat(Emitted.by(new NotificationTemplateEmitter(), monitoring).tree().artifacts())
        .isEmpty();
  }

  @Test
  void withoutRoutingThereIsNoFile() {
    Monitoring monitoring = Monitoring.named("m");

    assertThat(Emitted.by(new AlertmanagerConfigEmitter(), monitoring).tree().artifacts())
        .isEmpty();
  }

  @Test
  void amtoolAcceptsItWithItsTemplates(@TempDir Path folder) throws Exception {
    new Emitted(Emitters.generate(KitchenSink.monitoring())).writtenTo(folder);

    RealTool.Result result = RealTool.named("amtool").run(folder, "check-config", PATH);

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.output())
        .contains("SUCCESS", " - 2 inhibit rules", " - 3 receivers", " - 1 templates")
        .doesNotContainIgnoringCase("warn");
  }

  @Test
  void alertsGoWhereTheDefinitionsSay(@TempDir Path folder) throws Exception {
    emitted.writtenTo(folder);

    assertThat(receiver(folder, "severity=critical", "team=a")).isEqualTo("chef");
    assertThat(receiver(folder, "severity=critical", "team=a \"quoted\" \\ team"))
        .isEqualTo("cooks");
    assertThat(receiver(folder, "severity=info", "team=a")).isEqualTo("nobody");
    assertThat(receiver(folder, "severity=info", "team=x")).isEqualTo("cooks");
  }

  private static String receiver(Path folder, String severity, String team) throws Exception {
    RealTool.Result result =
        RealTool.named("amtool")
            .run(
                folder,
                "config",
                "routes",
                "test",
                "--config.file=" + PATH,
                severity,
                "team=" + quoted(team.substring("team=".length())));
    assertThat(result.exitCode()).as(result.output()).isZero();
    return result
        .output()
        .lines()
        .filter(line -> !line.startsWith("Warning: --config.file"))
        .findFirst()
        .orElseThrow();
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static Iterable<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::textValue).toList();
  }
}
