package dev.tocsin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.generate.RealTool;
import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.files.FilePatterns;
import dev.tocsin.pipeline.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What promtool refuses of hand-written rules is an error here, and what it takes is none. */
class HandWrittenRulesTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "null",
        "[]",
        "groups:",
        "groups: {}",
        "groups: [a]",
        "groups: [{}]",
        "group: []",
        "groups: []\ngroups: []",
        "groups: [{name: a, rules: null}]",
        "groups: [{name: a}, {name: a}]",
        "groups: [{name: a, interval: 1d2h}]",
        "groups: [{name: a, interval: 1h2d}]",
        "groups: [{name: a, interval: 5}]",
        "groups: [{name: a, interval: 0}]",
        "groups: [{name: a, interval: ''}]",
        "groups: [{name: a, interval: null}]",
        "groups: [{name: a, query_offset: 1x}]",
        "groups: [{name: a, limit: 10}]",
        "groups: [{name: a, limit: -1}]",
        "groups: [{name: a, limit: '10'}]",
        "groups: [{name: a, limit: 0x10}]",
        "groups: [{name: a, labels: {b: 1, c: true, d: null}}]",
        "groups: [{name: a, labels: {__name__: b}}]",
        "groups: [{name: a, labels: [b]}]",
        "groups: &a [*a]",
        "groups: *a",
        "groups: []\n---\ngroups: 5",
        "{",
        "\tgroups: []",
      })
  void files(String text) throws IOException, InterruptedException {
    assertAgreement(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{alert: a, expr: up}",
        "{alert: a, expr: 1}",
        "{alert: 1, expr: up}",
        "{alert: true, expr: up}",
        "{alert: a, expr: true}",
        "{alert: a, expr: ''}",
        "{alert: a, expr: null}",
        "{alert: a, expr: [up]}",
        "{alert: a}",
        "{alert: '', expr: up}",
        "{alert: a, record: b, expr: up}",
        "{alert: a, record: '', expr: up}",
        "{expr: up}",
        "{alert: a, expr: up ==}",
        "{alert: a, expr: 'rate(up)'}",
        "{alert: a, expr: 'mad_over_time(up[5m])'}",
        "{alert: a, expr: '\"text\" == 1'}",
        "{alert: a, expr: 'up{a=~\"(\"}'}",
        "{alert: a, expr: '$up'}",
        "{alert: a, expr: up, for: 1d12h}",
        "{alert: a, expr: up, for: 90}",
        "{alert: a, expr: up, for: -5m}",
        "{alert: a, expr: up, for: 0}",
        "{alert: a, expr: up, for: 300y}",
        "{alert: a, expr: up, keep_firing_for: 1m}",
        "{alert: a, expr: up, keep_firing: 1m}",
        "{alert: a, expr: up, Labels: {}}",
        "{alert: a, expr: up, labels: {b: c, b: d}}",
        "{alert: a, expr: up, labels: {'': c}}",
        "{alert: a, expr: up, labels: {b.c: d}}",
        "{alert: a, expr: up, labels: {1: d}}",
        "{alert: a, expr: up, labels: {b: {c: d}}}",
        "{alert: a, expr: up, labels: {__name__: d}}",
        "{alert: a, expr: up, annotations: {'': c}}",
        "{alert: a, expr: up, annotations: {b-c: d}}",
        "{alert: a, expr: up, annotations: {b: '{{ $value'}}",
        "{alert: a, expr: up, annotations: {b: '{{ gone }}'}}",
        "{alert: a, expr: up, annotations: {b: '{{ $labels.c }}'}}",
        "{record: a, expr: up}",
        "{record: a.b, expr: up}",
        "{record: 'a b', expr: up}",
        "{record: 'a{b=\"c\"}', expr: up}",
        "{record: a, expr: up, for: 1m}",
        "{record: a, expr: up, for: 0s}",
        "{record: a, expr: up, keep_firing_for: 1m}",
        "{record: a, expr: up, annotations: {}}",
        "{record: a, expr: up, annotations: {b: c}}",
        "{record: a, expr: up, labels: {b: c}}",
        "{<<: {alert: a}, expr: up}",
        "{<<: [{alert: a}, {alert: b}], expr: up}",
        "{<<: a, expr: up}",
        "{[a]: b}",
        "a",
        "null",
      })
  void rules(String rule) throws IOException, InterruptedException {
    assertAgreement("groups:\n- name: g\n  rules:\n  - " + rule + "\n");
  }

  private void assertAgreement(String text) throws IOException, InterruptedException {
    Path file = Files.writeString(temp.resolve("rules.yml"), text);
    RealTool.Result promtool =
        RealTool.named("promtool").run(temp, "check", "rules", "--lint=none", "rules.yml");

    FilePatterns rules =
        new FilePatterns(List.of(file.toString()), List.of(), List.of(), List.of());
    List<Diagnostic> errors =
        Pipeline.validate(rules, Settings.standard()).all().stream()
            .filter(finding -> finding.level() == Level.ERROR)
            .toList();

    assertThat(!errors.isEmpty())
        .as("promtool: %s%nwe: %s", promtool.output(), errors)
        .isEqualTo(promtool.exitCode() != 0);
  }
}
