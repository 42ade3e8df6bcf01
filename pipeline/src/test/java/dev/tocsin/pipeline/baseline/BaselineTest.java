package dev.tocsin.pipeline.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.pipeline.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  private static Diagnostic finding(String alert, int line) {
    return Diagnostic.of(Level.WARNING, "alert/no-runbook", "no runbook")
        .about("alert " + alert, Origin.of("a.Alerts", "Alerts.java", line));
  }

  @Test
  void knowsFindingsThatMoved() {
    Baseline baseline = Baseline.of(List.of(finding("A", 3), finding("B", 4)));

    assertThat(baseline.without(List.of(finding("A", 30), finding("B", 40)))).isEmpty();
    assertThat(baseline.without(List.of(finding("C", 3)))).hasSize(1);
  }

  @Test
  void knowsHowOftenAFindingIsThere() {
    Baseline baseline = Baseline.of(List.of(finding("A", 3), finding("A", 5)));

    assertThat(baseline.without(List.of(finding("A", 3), finding("A", 5), finding("A", 7))))
        .hasSize(1);
  }

  @Test
  void comesBackFromItsFile(@TempDir Path folder) {
    Path file = folder.resolve("baseline.json");
    Baseline baseline =
        Baseline.of(List.of(finding("B \"x\"", 4), finding("A", 3), finding("A", 9)));

    BaselineFile.write(baseline, file);

    assertThat(BaselineFile.read(file)).isEqualTo(baseline);
    assertThat(baseline.findings()).extracting(Baseline.Known::count).containsExactly(2, 1);
  }

  @Test
  void refusesWhatIsNone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("baseline.json");
    assertThatThrownBy(() -> BaselineFile.read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("there is no baseline");
    for (String wrong :
        List.of("", "[]", "{}", "{\"version\":1,\"findings\":3}", "{\"version\":1")) {
      Files.writeString(file, wrong);
      assertThatThrownBy(() -> BaselineFile.read(file))
          .as(wrong)
          .isInstanceOf(SettingsException.class)
          .hasMessageContaining("is no baseline");
    }
    Files.writeString(file, "{\"version\":2,\"findings\":[]}");
    assertThatThrownBy(() -> BaselineFile.read(file)).hasMessageContaining("of form 2");
    assertThatThrownBy(() -> BaselineFile.write(Baseline.NONE, folder.resolve("none/x.json")))
        .isInstanceOf(SettingsException.class);
  }
}
