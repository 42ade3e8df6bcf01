package dev.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tocsin validate} over files that were written by hand. */
class HandWrittenTest {
  private static final String RULES =
      """
      groups:
      - name: shop
        rules:
        - alert: Slow
          expr: |
            sum(rat(latency_seconds[5m])) > 1
          annotations: {runbook_url: https://runbooks.example/slow}
        - alert: Down
          expr: up == 0
          labels: {severity: page}
          annotations: {runbook_url: https://runbooks.example/down}
      """;

  private static final String ROUTING =
      """
      route:
        receiver: all
        routes:
        - receiver: all
          matchers: [severity="critical"]
      receivers: [{name: all, webhook_configs: [{url_file: /etc/url}]}]
      """;

  @TempDir Path temp;

  @Test
  void aMistakeIsToldWithItsPlace() throws IOException {
    Path file = write("rules/deep/shop.yml", RULES);

    Run run = Run.of("validate", "--rules", temp + "/rules/**/*.yml");

    assertThat(run.out())
        .contains("error[promql/invalid-expression]: `rat` is not a function")
        .contains("--> " + file + ":6:11  alert Slow");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void rulesAndRoutesAreProvedTogether() throws IOException {
    write("shop.yml", RULES.replace("(rat(", "(rate("));
    Path routing = write("alertmanager.yml", ROUTING);

    Run run =
        Run.of("validate", "--rules", temp + "/shop.yml", "--alertmanager", routing.toString());

    assertThat(run.out()).contains("[route/unreachable]").contains(routing + ":4:5");
  }

  @Test
  void theServersConfigurationBringsItsRules() throws IOException {
    write("rules/shop.yml", RULES);
    Path server = write("prometheus.yml", "rule_files: [rules/*.yml]\n");

    assertThat(Run.of("validate", "--prometheus", server.toString()).out())
        .contains("`rat` is not a function");
  }

  @Test
  void aBaselineOfFiles() throws IOException {
    Path rules = write("shop.yml", RULES);
    String baseline = temp.resolve("baseline.json").toString();

    Run written = Run.of("validate", "--rules", rules.toString(), "--write-baseline", baseline);
    Run again = Run.of("validate", "--rules", rules.toString(), "--baseline", baseline);

    assertThat(written.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(again.exitCode()).as(again.out()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void whatPointsIntoATextStandsWhereTheTextDoes() throws IOException {
    Path rules =
        write(
            "shop.yml",
            """
            groups:
            - name: shop
              rules:
              - alert: Slow
                expr: sum by (job) (rate(latency_seconds[5m])) > 1
                for: 5m
                annotations:
                  runbook_url: https://runbooks.example/slow
                  summary: >-
                    The shop is slow
                    on {{ $labels.pod }}
            """);
    Path dashboard =
        write(
            "shop.json",
            """
            {
              "title": "Shop",
              "templating": {"list": [
                {"type": "custom", "name": "team", "query": "a,b"}
              ]},
              "panels": [{
                "type": "timeseries", "title": "Latency",
                "targets": [{
                  "expr": "sum by (job) (rate(latency_seconds{zone=\\"$zone\\"}[5m]))",
                  "legendFormat": "at {{pod}}"
                }]
              }]
            }
            """);

    Run run = Run.of("validate", "--rules", rules.toString(), "--dashboards", dashboard.toString());

    assertThat(run.out())
        .contains("[alert/dropped-label]", "--> " + rules + ":11:15  alert Slow")
        .contains("[dashboard/unused-variable]", "--> " + dashboard + ":4:33  dashboard")
        .contains("[dashboard/unknown-variable]", "--> " + dashboard + ":9:58  panel")
        .contains("[dashboard/legend-label]", "--> " + dashboard + ":10:27  panel");
  }

  @Test
  void aPatternThatNamesNothingIsWrongUsage() {
    Run run = Run.of("validate", "--dashboards", temp + "/*.json");

    assertThat(run.err()).contains("names no file");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void definitionsAndFilesAreNotMixed() throws IOException {
    Path rules = write("shop.yml", RULES);

    Run run = Run.of("validate", "--definitions", temp.toString(), "--rules", rules.toString());

    assertThat(run.err()).contains("either definitions or files can be validated, not both");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void twoServersAreNotMixed() throws IOException {
    write("a.yml", ROUTING);
    write("b.yml", ROUTING);

    Run run = Run.of("validate", "--alertmanager", temp + "/*.yml");

    assertThat(run.err()).contains("validate one Alertmanager at a time");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private Path write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
