package dev.tocsin.pipeline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.check.Checks;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.diagnostic.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
  private static Settings read(String text) {
    return new SettingsReader("tocsin.yaml", Path.of("/project")).read(text);
  }

  private static CheckInfo check(String id) {
    return Checks.all().stream()
        .map(check -> check.info())
        .filter(info -> info.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void setsLevelsFailuresAndTheBaseline() {
    Settings settings =
        read(
            """
            checks:
              alert/no-runbook: error
              dashboard/*: off
              promql/rate-on-gauge: {level: info}
            fail-on: never
            baseline: known/baseline.json
            """);

    assertThat(settings.checks().level(check("alert/no-runbook"))).contains(Level.ERROR);
    assertThat(settings.checks().level(check("dashboard/unused-variable"))).isEmpty();
    assertThat(settings.checks().level(check("promql/rate-on-gauge"))).contains(Level.INFO);
    assertThat(settings.checks().level(check("scrape/duplicate-job"))).contains(Level.ERROR);
    assertThat(settings.failOn()).isEmpty();
    assertThat(settings.baseline()).contains(Path.of("/project/known/baseline.json"));
  }

  @Test
  void mayBeEmpty() {
    assertThat(read("")).isEqualTo(Settings.standard());
    assertThat(read("# nothing yet\n").failOn()).contains(Level.WARNING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check: {}                              | 1:1: there is no setting `check`: did you mean `checks`?
          checks: {alert/no-runbok: error}       | 1:10: there is no check `alert/no-runbok`: did you mean `alert/no-runbook`?
          checks: {alert/no-runbook: eror}       | 1:28: there is no level `eror`: did you mean `error`?
          checks: {alert/no-runbook: {a: 1}}     | 1:29: there is no setting of alert/no-runbook `a`: known are level
          checks: {nothing/*: off}               | 1:10: there is no check `nothing/*`
          checks: {alert/dead-runbook: {folders: [none]}} | 1:41: there is no folder `none`
          checks: {alert/dead-runbook: {folders: ["\\0"]}} | 1:41: this is no path
          checks: [a]                            | 1:9: `checks` must have names and values
          fail-on: [a]                           | 1:10: a single value belongs here
          fail-on: off                           | 1:10: there is no level `off`
          {fail-on: error, fail-on: info}        | 1:18: `fail-on` is there twice
          checks: {                              | 1: this is no YAML
          """)
  void saysWhatIsWrongAndWhere(String text, String told) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("tocsin.yaml:")
        .hasMessageContaining(told);
  }

  @Test
  void isFoundUpwards(@TempDir Path folder) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    assertThat(SettingsFile.find(inner).filter(file -> file.startsWith(folder))).isEmpty();
    Path file = Files.writeString(folder.resolve("tocsin.yaml"), "fail-on: error");
    assertThat(SettingsFile.find(inner)).isEqualTo(Optional.of(file.toAbsolutePath()));
    assertThat(SettingsFile.read(file).failOn()).contains(Level.ERROR);
    assertThatThrownBy(() -> SettingsFile.read(folder.resolve("none.yaml")))
        .isInstanceOf(SettingsException.class);
  }
}
