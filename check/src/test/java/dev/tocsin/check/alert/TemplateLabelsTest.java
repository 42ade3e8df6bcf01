package dev.tocsin.check.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What {@link DroppedLabel} stands on, asked of the real Prometheus: templates see the labels of
 * the query's result, and neither those that the alert adds nor external ones.
 */
class TemplateLabelsTest {
  @Test
  void areThoseOfTheQueryAlone() throws IOException, InterruptedException {
    Optional<Path> promtool =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .map(folder -> Path.of(folder, "promtool"))
            .filter(Files::isExecutable)
            .findFirst();
    assertThat(promtool.isPresent() || !"required".equals(System.getenv("TOCSIN_CONFORMANCE")))
        .as("promtool is on the PATH")
        .isTrue();
    assumeTrue(promtool.isPresent(), "promtool is not on the PATH");

    Process run =
        new ProcessBuilder(promtool.orElseThrow().toString(), "test", "rules", "test.yml")
            .directory(new File("src/test/resources/template-labels"))
            .redirectErrorStream(true)
            .start();
    String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor()).as(output).isZero();
  }
}
