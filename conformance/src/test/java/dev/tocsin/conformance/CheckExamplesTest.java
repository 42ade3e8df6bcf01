package dev.tocsin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.check.Checks;
import dev.tocsin.check.Examples;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.check.spi.Check;
import dev.tocsin.cli.Tocsin;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check through the command line: its bad example is found once, at its line and with a text
 * underlined where the finding has one, and its good example is clean.
 */
class CheckExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;

  static List<Check> checks() {
    return Checks.all();
  }

  @AfterEach
  void forget() {
    System.clearProperty(CheckExample.CHECK);
    System.clearProperty(CheckExample.GOOD);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void findsTheBadOneOnce(Check check) throws IOException {
    JsonNode report = validate(check, false);

    List<String> found = new ArrayList<>();
    for (JsonNode finding : report.path("findings")) {
      if (finding.path("check").asText().equals(check.info().id())) {
        Path file = Path.of(finding.at("/origin/path").asText());
        found.add(
            "%s:%d %s"
                .formatted(
                    file.getFileName(), finding.at("/origin/line").asInt(), check.info().id()));
        for (JsonNode excerpt : finding.path("excerpts")) {
          assertThat(excerpt.path("end").asInt())
              .isBetween(excerpt.path("start").asInt(), excerpt.path("text").asText().length());
        }
      }
    }
    assertThat(found).isEqualTo(Examples.of(check).expectations());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void findsNothingInTheGoodOne(Check check) throws IOException {
    JsonNode report = validate(check, true);

    assertThat(report.path("findings")).as(report.toPrettyString()).isEmpty();
  }

  private JsonNode validate(Check check, boolean good) throws IOException {
    System.setProperty(CheckExample.CHECK, check.info().id());
    System.setProperty(CheckExample.GOOD, Boolean.toString(good));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] command = {
      "validate",
      "--definitions",
      Path.of("target", "test-classes").toString(),
      "--definition",
      CheckExample.class.getName(),
      "--config",
      settings(check).toString(),
      "--report",
      "json",
      "--fail-on",
      "info"
    };
    int exitCode =
        Tocsin.run(
            command, InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err));
    assertThat(exitCode).as(err.toString()).isEqualTo(good ? 0 : 1);
    return JSON.readTree(out.toString());
  }

  /** What the example needs to be set, and a level where the check is a matter of style. */
  private Path settings(Check check) throws IOException {
    CheckSettings settings =
        Examples.of(check)
            .fixture()
            .settings(
                CheckSettings.standard(LocalDate.of(2030, 1, 1))
                    .level(check.info().id(), Optional.of(check.info().level())));
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("level", check.info().level().toString().toLowerCase(Locale.ROOT));
    settings
        .values()
        .getOrDefault(check.info().id(), Map.of())
        .forEach((parameter, value) -> written.put(parameter.name(), plain(value)));
    Path file = temp.resolve("tocsin.yaml");
    JSON.writeValue(file.toFile(), Map.of("checks", Map.of(check.info().id(), written)));
    return file;
  }

  /** Jackson would write paths as URIs. */
  private static Object plain(Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : value;
  }
}
