package dev.tocsin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Files of real projects, in the folder that the environment variable {@code TOCSIN_CORPUS} names;
 * skipped without it.
 */
class CorpusTest {
  /** A template of the generator that somebody left in a query. */
  private static final String LEFT_OVER = "radosgw-sync-overview.json:518:61";

  @Test
  void rulesOfRealProjectsHaveNoFault() throws IOException {
    HandWritten read = rules(files("rules"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.monitoring().alerts()).hasSizeGreaterThan(250);
  }

  @Test
  void ruleFilesOfPrometheusOwnTests() throws IOException {
    assertThat(rules(files("rulefiles-good")).problems()).isEmpty();
    for (Path bad : files("rulefiles-bad")) {
      assertThat(rules(List.of(bad)).problems()).as(bad.toString()).isNotEmpty();
    }
  }

  @Test
  void dashboardsOfRealProjects() throws IOException {
    HandWritten read =
        HandWritten.read(
            new Sources(List.of(), files("dashboards"), Optional.empty(), Optional.empty()));

    assertThat(read.problems())
        .extracting(problem -> problem.origin().toString())
        .singleElement()
        .asString()
        .endsWith(LEFT_OVER);
    assertThat(read.monitoring().dashboards())
        .allSatisfy(dashboard -> assertThat(dashboard.panels()).isNotEmpty());
  }

  @Test
  void configurationsThatAlertmanagerTakes() throws IOException {
    for (Path file : files("alertmanager/good")) {
      HandWritten read =
          HandWritten.read(new Sources(List.of(), List.of(), Optional.of(file), Optional.empty()));
      assertThat(errors(read)).as(file.toString()).isEmpty();
      assertThat(read.monitoring().routing()).isPresent();
    }
  }

  @Test
  void configurationsThatPrometheusTakes() throws IOException {
    for (Path file : files("prometheus/good")) {
      if (Files.readString(file).startsWith("groups:")) {
        assertThat(errors(rules(List.of(file)))).as(file.toString()).isEmpty();
      } else {
        HandWritten read =
            HandWritten.read(
                new Sources(List.of(), List.of(), Optional.empty(), Optional.of(file)));
        assertThat(errors(read)).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void configurationsThatServersRefuseAreReadAllTheSame() throws IOException {
    for (Path file : files("prometheus/bad")) {
      HandWritten.read(new Sources(List.of(), List.of(), Optional.empty(), Optional.of(file)));
    }
    for (Path file : files("alertmanager/bad")) {
      HandWritten.read(new Sources(List.of(), List.of(), Optional.of(file), Optional.empty()));
    }
  }

  private static HandWritten rules(List<Path> files) throws IOException {
    return HandWritten.read(new Sources(files, List.of(), Optional.empty(), Optional.empty()));
  }

  private static List<Diagnostic> errors(HandWritten read) {
    return read.problems().stream().filter(problem -> problem.level() == Level.ERROR).toList();
  }

  private static List<Path> files(String folder) throws IOException {
    String corpus = System.getenv("TOCSIN_CORPUS");
    Assumptions.assumeTrue(corpus != null, "TOCSIN_CORPUS is not set: nothing to read");
    try (Stream<Path> files = Files.list(Path.of(String.valueOf(corpus), folder))) {
      return files.sorted().toList();
    }
  }
}
