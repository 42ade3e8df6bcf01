package dev.tocsin.generate.grafana.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.KitchenSink;
import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrafanaAlertingTest {
  private static final String FOLDER = "monitoring/grafana/provisioning/alerting/";
  private static final Monitoring SINK = managed(KitchenSink.monitoring());

  @Test
  void nothingOfItUnlessTheServerIsToManageAlerts() {
    List<Emitter> emitters = List.of(new GrafanaRuleEmitter(), new GrafanaNotificationEmitter());

    assertThat(emitters)
        .flatMap(emitter -> emitter.emit(KitchenSink.monitoring()).toList())
        .isEmpty();
  }

  @Test
  void aRuleRingsForEachSeriesWhateverItsValue() throws IOException {
    JsonNode data = rules(SINK).at("/groups/0/rules/0/data");

    assertThat(data.at("/0/model").toString())
        .isEqualTo(
            "{\"refId\":\"A\",\"datasource\":{\"type\":\"prometheus\",\"uid\":\"main\"},"
                + "\"expr\":\"kitchen_oven_celsius > 250\",\"instant\":true,\"range\":false}");
    assertThat(data.at("/1/model/expression").textValue())
        .isEqualTo("is_number($A) || is_nan($A) || is_inf($A)");
    assertThat(data.at("/2/model").toString())
        .isEqualTo(
            "{\"refId\":\"C\",\"datasource\":{\"type\":\"__expr__\",\"uid\":\"__expr__\"},"
                + "\"type\":\"threshold\",\"expression\":\"B\","
                + "\"conditions\":[{\"evaluator\":{\"type\":\"gt\",\"params\":[0]}}]}");
    assertThat(data)
        .extracting(query -> query.path("datasourceUid").textValue())
        .containsExactly("main", "__expr__", "__expr__");
    assertThat(rules(SINK).at("/groups/0/rules/0/condition").textValue()).isEqualTo("C");
  }

  @Test
  void aRuleHasWhatTheAlertHas() throws IOException {
    JsonNode group = rules(SINK).at("/groups/0");
    JsonNode rule = group.at("/rules/0");

    assertThat(group.path("folder").textValue()).isEqualTo("Kitchen $$1");
    assertThat(group.path("interval").textValue()).isEqualTo("1m");
    assertThat(rule.path("title").textValue()).isEqualTo("OvenTooHot");
    assertThat(rule.path("for").textValue()).isEqualTo("5m");
    assertThat(rule.path("keepFiringFor").textValue()).isEqualTo("1m30s");
    assertThat(rule.path("missing_series_evals_to_resolve").intValue()).isOne();
    assertThat(rule.path("noDataState").textValue()).isEqualTo("OK");
    assertThat(rule.at("/annotations/runbook_url").textValue()).endsWith("/oven-too-hot");
    assertThat(rule.at("/annotations/summary").textValue())
        .isEqualTo("{{ $labels.oven }} is \"hot\": {{ $values.A.Value }}");
    assertThat(rule.at("/labels/team").textValue()).isEqualTo("yes");
  }

  @Test
  void theLabelsOfTheServerAreThereUnlessTheSeriesHasThem() throws IOException {
    JsonNode labels = rules(SINK).at("/groups/0/rules/0/labels");

    assertThat(labels.path("cluster").textValue())
        .isEqualTo("{{ or (index $$labels \"cluster\") \"12:30\" }}");
    assertThat(labels.path("price").textValue())
        .isEqualTo("{{ or (index $$labels \"price\") \"10$$USD\" }}");
  }

  @Test
  void anOlderServerIsNotToldWhatItDoesNotRead() throws IOException {
    JsonNode rule =
        rules(SINK.grafana(SINK.grafana().version(GrafanaVersion.V11_6))).at("/groups/0/rules/0");

    assertThat(rule.has("keepFiringFor")).isFalse();
    assertThat(rule.has("missing_series_evals_to_resolve")).isFalse();
  }

  @Test
  void aRuleKeepsItsUidWhenOthersComeAndGo() throws IOException {
    Alert up = alert("Up");
    JsonNode alone = rules(monitoring(up)).at("/groups/0/rules");
    JsonNode among = rules(monitoring(alert("New"), up, up)).at("/groups/0/rules");

    assertThat(among.at("/1/uid")).isEqualTo(alone.at("/0/uid"));
    assertThat(among).extracting(rule -> rule.path("uid").textValue()).doesNotHaveDuplicates();
    assertThat(among).allMatch(rule -> rule.path("uid").textValue().length() <= 40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "no template $value; no template $value",
        "{{ $value | humanize }}; {{ $values.A.Value | humanize }}",
        "{{ .Value }}/{{ $.Value }}; {{ $values.A.Value }}/{{ $values.A.Value }}",
        "{{ printf \"%.1f $value\" $value }}; {{ printf \"%.1f $value\" $values.A.Value }}",
        "{{ $v := $value }}{{ $v }}; {{ $v := $values.A.Value }}{{ $v }}",
        "{{ if gt $value 1.0 }}a{{ end }}; {{ if gt $values.A.Value 1.0 }}a{{ end }}",
        "{{ with $labels.job }}{{ . }}{{ end }}; {{ with $labels.job }}{{ . }}{{ end }}",
        "{{ $value; {{ $value"
      })
  void theValueIsThatOfTheQuery(String prometheus, String grafana) {
    assertThat(AlertTexts.of(prometheus)).isEqualTo(grafana);
  }

  @Test
  void contactPointsReadTheirSecretsFromFiles() throws IOException {
    JsonNode cooks = notification("contact-points").at("/contactPoints/0");

    assertThat(cooks.path("name").textValue()).isEqualTo("cooks");
    assertThat(cooks.at("/receivers/0/settings").toString())
        .isEqualTo(
            "{\"url\":\"$__file{/etc/alertmanager/secrets/slack-url}\",\"recipient\":\"#cooks\","
                + "\"title\":\"{{ template \\\"kitchen.title\\\" . }}\","
                + "\"text\":\"{{ template \\\"kitchen.text\\\" . }}\"}");
    assertThat(cooks.at("/receivers/1/type").textValue()).isEqualTo("webhook");
    assertThat(cooks.at("/receivers/0/disableResolveMessage").booleanValue()).isFalse();
    assertThat(
            notification("contact-points")
                .at("/contactPoints/1/receivers/0/disableResolveMessage")
                .booleanValue())
        .isTrue();
  }

  @Test
  void policiesAreTheRoutes() throws IOException {
    JsonNode root = notification("policies").at("/policies/0");

    assertThat(root.path("receiver").textValue()).isEqualTo("cooks");
    assertThat(root.path("group_by").toString()).isEqualTo("[\"alertname\",\"team\"]");
    assertThat(root.path("repeat_interval").textValue()).isEqualTo("4h");
    assertThat(root.at("/routes/0/object_matchers").toString())
        .isEqualTo(
            "[[\"severity\",\"=\",\"critical\"],"
                + "[\"team\",\"!=\",\"a \\\"quoted\\\" \\\\ team\"]]");
    assertThat(root.at("/routes/0/continue").booleanValue()).isTrue();
    assertThat(root.at("/routes/0/routes/0/mute_time_intervals/0").textValue()).isEqualTo("night");
    assertThat(root.at("/routes/1/active_time_intervals/0").textValue()).isEqualTo("weekend");
  }

  @Test
  void muteTimingsAndTemplatesAreThoseOfAlertmanager() throws IOException {
    JsonNode night = notification("mute-timings").at("/muteTimes/0");

    assertThat(night.path("name").textValue()).isEqualTo("night");
    assertThat(night.at("/time_intervals/0/times/0/end_time").textValue()).isEqualTo("24:00");
    assertThat(night.at("/time_intervals/0/location").textValue()).isEqualTo("Europe/Berlin");
    assertThat(notification("templates").at("/templates/0/template").textValue())
        .contains("{{ define \"kitchen.title\" }}", "{{ define \"kitchen.color\" }}");
  }

  private static Alert alert(String name) {
    return Alert.named(name).when(Condition.parse("up == 0"));
  }

  private static Monitoring monitoring(Alert... alerts) {
    return managed(Monitoring.named("m").rules(RuleGroup.named("g").alert(alerts)));
  }

  private static Monitoring managed(Monitoring monitoring) {
    return monitoring.grafana(monitoring.grafana().manageAlerts("Kitchen $1"));
  }

  private static JsonNode rules(Monitoring monitoring) throws IOException {
    return Emitted.by(new GrafanaRuleEmitter(), monitoring).yaml(FOLDER + "rules.yml");
  }

  private static JsonNode notification(String file) throws IOException {
    return Emitted.by(new GrafanaNotificationEmitter(), SINK).yaml(FOLDER + file + ".yml");
  }
}
