package dev.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages below {@code docs/checks} are what the checks say of themselves. With {@code -Dupdate}
 * the test writes them instead.
 */
class CheckPagesTest {
  private static final Path FOLDER = Path.of("../docs/checks");
  private static final Path COMPARISON = Path.of("../docs/other-linters.md");

  @Test
  void areUpToDate() throws IOException {
    if (System.getProperty("update") != null) {
      update();
    }

    assertThat(found()).isEqualTo(wanted());
  }

  private static Map<String, String> wanted() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", CheckPage.index(Checks.all(), OtherLinters.read(COMPARISON)));
    Checks.all().forEach(check -> pages.put(check.info().id() + ".md", CheckPage.of(check)));
    return pages;
  }

  private static Map<String, String> found() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return pages;
  }

  private static void update() throws IOException {
    Map<String, String> pages = wanted();
    Files.createDirectories(FOLDER);
    for (String stale : found().keySet()) {
      if (!pages.containsKey(stale)) {
        Files.delete(FOLDER.resolve(stale));
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = FOLDER.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }
}
