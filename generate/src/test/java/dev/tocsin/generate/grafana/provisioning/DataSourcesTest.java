package dev.tocsin.generate.grafana.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.generate.Emitted;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.grafana.Correlation;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.grafana.JaegerSource;
import dev.tocsin.model.grafana.LokiSource;
import dev.tocsin.model.grafana.PrometheusSource;
import dev.tocsin.model.grafana.TempoSource;
import dev.tocsin.model.grafana.Tls;
import dev.tocsin.model.grafana.TraceToLogs;
import dev.tocsin.model.grafana.TraceToMetrics;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.secret.SecretFile;
import dev.tocsin.model.unit.Durations;
import java.io.IOException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DataSourcesTest {
  private static final TempoSource TEMPO = DataSource.tempo("Tempo", "http://tempo:3200");
  private static final LokiSource LOKI = DataSource.loki("Loki", "http://loki:3100");
  private static final PrometheusSource PROMETHEUS =
      DataSource.prometheus("P", "http://prometheus:9090");

  @Example
  void prometheusKnowsTheServerAndLeadsToTraces() throws IOException {
    JsonNode data =
        emitted(
                PROMETHEUS
                    .exemplars("trace_id", TEMPO)
                    .exemplarsAt("id", "https://traces/${__value.raw}", "Trace")
                    .cache(PrometheusSource.Cache.HIGH)
                    .incremental(Durations.minutes(10))
                    .timeout(Durations.seconds(90))
                    .showAlerts(false))
            .path("jsonData");

    assertThat(data.toString())
        .isEqualTo(
            "{\"httpMethod\":\"POST\",\"prometheusType\":\"Prometheus\","
                + "\"prometheusVersion\":\"3.4.0\",\"timeInterval\":\"90s\","
                + "\"exemplarTraceIdDestinations\":["
                + "{\"name\":\"trace_id\",\"datasourceUid\":\"tempo\"},"
                + "{\"name\":\"id\",\"url\":\"https://traces/$${__value.raw}\","
                + "\"urlDisplayLabel\":\"Trace\"}],"
                + "\"cacheLevel\":\"High\",\"incrementalQuerying\":true,"
                + "\"incrementalQueryOverlapWindow\":\"10m\",\"queryTimeout\":\"90s\","
                + "\"manageAlerts\":false}");
  }

  @Example
  void anotherServerIsNamedAsItIs() throws IOException {
    JsonNode data =
        emitted(
                PROMETHEUS
                    .flavor(PrometheusSource.Flavor.MIMIR, "2.14.0")
                    .interval(Durations.minutes(2))
                    .askByGet())
            .path("jsonData");

    assertThat(data.path("prometheusType").textValue()).isEqualTo("Mimir");
    assertThat(data.path("prometheusVersion").textValue()).isEqualTo("2.14.0");
    assertThat(data.path("timeInterval").textValue()).isEqualTo("2m");
    assertThat(data.path("httpMethod").textValue()).isEqualTo("GET");
  }

  @Example
  void spansLeadToMetricsAndLogs() throws IOException {
    JaegerSource jaeger =
        DataSource.jaeger("J", "http://jaeger:16686")
            .nodeGraph()
            .spanBar("http.path")
            .metrics(
                TraceToMetrics.of(PROMETHEUS)
                    .tag("service.name", "job")
                    .query("Errors", "sum(rate(errors_total{$__tags}[5m]))")
                    .around(Durations.hours(1), Durations.minutes(90)))
            .logs(TraceToLogs.of(LOKI).tag("k8s.pod", "pod").ofTrace());

    assertThat(emitted(jaeger).path("jsonData").toString())
        .isEqualTo(
            "{\"nodeGraph\":{\"enabled\":true},"
                + "\"spanBar\":{\"type\":\"Tag\",\"tag\":\"http.path\"},"
                + "\"tracesToMetrics\":{\"datasourceUid\":\"prometheus\","
                + "\"tags\":[{\"key\":\"service.name\",\"value\":\"job\"}],"
                + "\"queries\":[{\"name\":\"Errors\","
                + "\"query\":\"sum(rate(errors_total{$$__tags}[5m]))\"}],"
                + "\"spanStartTimeShift\":\"-1h\",\"spanEndTimeShift\":\"90m\"},"
                + "\"tracesToLogsV2\":{\"datasourceUid\":\"loki\",\"customQuery\":false,"
                + "\"tags\":[{\"key\":\"k8s.pod\",\"value\":\"pod\"}],\"filterByTraceID\":true}}");
  }

  @Example
  void linesLeadToTraces() throws IOException {
    JsonNode data =
        emitted(LOKI.maxLines(500).traces("TraceID", "trace=(\\w+)$", TEMPO)).path("jsonData");

    assertThat(data.path("maxLines").intValue()).isEqualTo(500);
    assertThat(data.at("/derivedFields/0/matcherRegex").textValue()).isEqualTo("trace=(\\w+)$$");
    assertThat(data.at("/derivedFields/0/url").textValue()).isEqualTo("$${__value.raw}");
    assertThat(data.at("/derivedFields/0/datasourceUid").textValue()).isEqualTo("tempo");
  }

  @Example
  void cloudWatchTakesOnARole() throws IOException {
    JsonNode source =
        emitted(
            DataSource.cloudWatch("AWS", "eu-central-1")
                .assumeRole("arn:aws:iam::123456789012:role/grafana"));

    assertThat(source.has("url")).isFalse();
    assertThat(source.path("jsonData").toString())
        .isEqualTo(
            "{\"authType\":\"default\",\"defaultRegion\":\"eu-central-1\","
                + "\"assumeRoleArn\":\"arn:aws:iam::123456789012:role/grafana\"}");
  }

  @Example
  void secretsAreReadFromFilesOnTheServer() throws IOException {
    JsonNode source =
        emitted(
            PROMETHEUS
                .organization(2)
                .basicAuth("me$", SecretFile.at("/etc/secrets/password"))
                .header("X-Scope-OrgID", SecretFile.at("/etc/secrets/tenant"))
                .tls(
                    Tls.signedBy(SecretFile.at("/etc/secrets/ca"))
                        .showing(
                            SecretFile.at("/etc/secrets/crt"), SecretFile.at("/etc/secrets/key"))
                        .serverName("prometheus")));

    assertThat(source.path("orgId").intValue()).isEqualTo(2);
    assertThat(source.path("basicAuthUser").textValue()).isEqualTo("me$$");
    assertThat(source.at("/jsonData/httpHeaderName1").textValue()).isEqualTo("X-Scope-OrgID");
    assertThat(source.at("/jsonData/tlsAuth").booleanValue()).isTrue();
    assertThat(source.at("/jsonData/tlsAuthWithCACert").booleanValue()).isTrue();
    assertThat(source.at("/jsonData/serverName").textValue()).isEqualTo("prometheus");
    assertThat(source.path("secureJsonData").toString())
        .isEqualTo(
            "{\"basicAuthPassword\":\"$__file{/etc/secrets/password}\","
                + "\"tlsCACert\":\"$__file{/etc/secrets/ca}\","
                + "\"tlsClientCert\":\"$__file{/etc/secrets/crt}\","
                + "\"tlsClientKey\":\"$__file{/etc/secrets/key}\","
                + "\"httpHeaderValue1\":\"$__file{/etc/secrets/tenant}\"}");
  }

  @Example
  void correlationsHaveALabelAndADescriptionAlways() throws IOException {
    JsonNode correlations =
        emitted(
                DataSource.jaeger("J", "http://jaeger:16686")
                    .correlate(
                        Correlation.beside("serviceName", "Errors: \"all\"")
                            .to(PROMETHEUS, "errors_total{job=\"$serviceName\",pod=\"$pod\"}")
                            .variable("pod", "tags", "pod=(\\w+)")
                            .logfmt("logs"))
                    .correlate(
                        Correlation.beside("traceID", "Page")
                            .to("https://x/${traceID}")
                            .description("Elsewhere")))
            .path("correlations");

    assertThat(correlations.get(0).toString())
        .isEqualTo(
            "{\"targetUID\":\"prometheus\",\"label\":\"Errors: \\\"all\\\"\",\"description\":\"\","
                + "\"config\":{\"field\":\"serviceName\",\"target\":{\"expr\":"
                + "\"errors_total{job=\\\"$$serviceName\\\",pod=\\\"$$pod\\\"}\"},"
                + "\"transformations\":["
                + "{\"type\":\"regex\",\"field\":\"tags\",\"expression\":\"pod=(\\\\w+)\","
                + "\"mapValue\":\"pod\"},{\"type\":\"logfmt\",\"field\":\"logs\"}]}}");
    assertThat(correlations.get(1).toString())
        .isEqualTo(
            "{\"type\":\"external\",\"label\":\"Page\",\"description\":\"Elsewhere\","
                + "\"config\":{\"field\":\"traceID\","
                + "\"target\":{\"url\":\"https://x/$${traceID}\"}}}");
  }

  @Example
  void whatWasMadeByHandCanBeRemoved() throws IOException {
    JsonNode file = file(GrafanaServer.of(GrafanaVersion.V11_6).remove("Old $1"));

    assertThat(file.path("prune").booleanValue()).isTrue();
    assertThat(file.at("/deleteDatasources/0/name").textValue()).isEqualTo("Old $$1");
    assertThat(file.has("datasources")).isFalse();
  }

  @Property
  void everyNameIsReadBackAsItIs(@ForAll String text) throws IOException {
    String name = "n" + text;

    JsonNode source = emitted(DataSource.prometheus(name, "http://prometheus:9090"));

    // As interpolateValue of Grafana does, where each part must be free of variables.
    String[] parts = source.path("name").textValue().split("\\$\\$", -1);
    assertThat(parts).noneMatch(part -> part.contains("$"));
    assertThat(String.join("$", parts)).isEqualTo(name);
  }

  private static JsonNode emitted(DataSource source) throws IOException {
    return file(GrafanaServer.of(GrafanaVersion.V13_0).dataSource(source)).at("/datasources/0");
  }

  private static JsonNode file(GrafanaServer server) throws IOException {
    Monitoring monitoring =
        Monitoring.named("m")
            .prometheus(
                PrometheusServer.DEFAULT.version("3.4").scrapeInterval(Durations.seconds(90)))
            .grafana(server);
    return Emitted.by(new GrafanaDataSourceEmitter(), monitoring)
        .yaml("monitoring/grafana/provisioning/datasources/m.yml");
  }
}
