package dev.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.diagnostic.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final Origin ALERT = Origin.of("shop.alerts.Alerts$Nested", "Alerts.java", 31);

  @TempDir Path folder;

  private void source(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }

  @Test
  void findsAClassInAnyModule() throws IOException {
    source("team/shop/src/main/java/shop/alerts/Alerts.java");

    assertThat(Sources.below(folder, Path.of("definitions")).path(ALERT))
        .isEqualTo("team/shop/src/main/java/shop/alerts/Alerts.java");
  }

  @Test
  void prefersTheDefinitions() throws IOException {
    source("a/src/main/java/shop/alerts/Alerts.java");
    source("b/shop/alerts/Alerts.java");

    assertThat(Sources.below(folder, Path.of("b")).path(ALERT))
        .isEqualTo("b/shop/alerts/Alerts.java");
  }

  @Test
  void passesOverWhatABuildHasWritten() throws IOException {
    source("target/copy/src/main/java/shop/alerts/Alerts.java");
    source(".cache/src/main/java/shop/alerts/Alerts.java");

    assertThat(Sources.below(folder, Path.of("definitions")).path(ALERT))
        .isEqualTo("shop/alerts/Alerts.java");
  }

  @Test
  void tellsThePathOfThePackageWhereThereIsNoFile() {
    assertThat(Sources.none(folder).path(ALERT)).isEqualTo("shop/alerts/Alerts.java");
    assertThat(Sources.below(folder.resolve("none"), Path.of("x")).path(ALERT))
        .isEqualTo("shop/alerts/Alerts.java");
    assertThat(Sources.none(folder).path(Origin.of("Shop", "Shop.java", 1))).isEqualTo("Shop.java");
  }

  @Test
  void tellsFilesRelativeToTheBase() {
    String absolute = folder.resolve("rules/../rules/a.yml").toString();

    assertThat(Sources.none(folder).path(Origin.inFile(absolute, 1, 1))).isEqualTo("rules/a.yml");
    assertThat(Sources.none(folder).path(Origin.inFile("rules/a.yml", 1, 1)))
        .isEqualTo("rules/a.yml");
    assertThat(Sources.none(folder).path(Origin.inFile("/etc/a.yml", 1, 1)))
        .isEqualTo("/etc/a.yml");
    assertThat(Sources.none(folder).path(Origin.UNKNOWN)).isEmpty();
  }
}
