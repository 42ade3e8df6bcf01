package dev.tocsin.cli;

import static dev.tocsin.cli.SampleShop.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole texts, as people read them. With {@code -Dupdate} they are written anew. */
class TerminalTextTest {
  private static final Path TEXTS = Path.of("src/test/resources/terminal");

  @TempDir Path temp;
  private SampleShop shop;

  @BeforeEach
  void writesDefinitions() throws IOException {
    shop = new SampleShop(temp);
  }

  @Test
  void help() throws IOException {
    same("help", Run.of("--help"));
    for (String command : List.of("drift", "explain", "generate", "validate")) {
      same("help-" + command, Run.of("help", command));
      assertThat(Run.of(command, "--help")).isEqualTo(Run.of("help", command));
    }
  }

  @Test
  void version() {
    assertThat(Run.of("--version").out()).startsWith("tocsin ").contains("Java ");
  }

  @Test
  void generating() throws IOException {
    same("generate", shop.tocsin("generate"));
    same("generate-again", shop.tocsin("generate"));
  }

  @Test
  void findings() throws IOException {
    shop.define(
        SOURCE
            .replace(".runbook(\"orders-wait\")", "")
            .replace(
                "ShopMetrics.QUEUE.greaterThan(100)",
                "dev.tocsin.model.query.Condition.parse(\"rate(shop_queue_length[5m]) > 1\")"));

    same("findings", shop.tocsin("validate"));
    same("findings-in-colour", shop.tocsin("validate", "--color", "always"));
    same("findings-for-github", shop.tocsin("validate", "--report", "github"));
    same("findings-in-no-file", shop.tocsin("validate", "--report", "json=" + shop.definitions()));
  }

  @Test
  void explaining() throws IOException {
    same("explain", Run.of("explain", "promql/rate-on-gauge"));
    same("explain-in-colour", Run.of("explain", "promql/rate-on-gauge", "--color", "always"));
    same("explain-unknown", Run.of("explain", "promql/rate-on-gage"));
    same("explain-nothing-near", Run.of("explain", "nonsense"));
  }

  @Test
  void drift() throws IOException {
    shop.tocsin("generate");
    shop.define(SOURCE.replace("greaterThan(100)", "greaterThan(200)"));
    same("drift", shop.tocsin("drift"));
    same("drift-in-colour", shop.tocsin("drift", "--color", "always"));

    Files.writeString(shop.rules(), "groups: []\n");
    same("edited-by-hand", shop.tocsin("generate"));
  }

  @Test
  void definitionsThatCanNotBeLoaded() throws IOException {
    shop.define(SOURCE.replace("greaterThan(100)", "greaterThn(100)"));
    same("not-compiled", shop.tocsin("validate"));

    shop.define(SOURCE.replace("shop_queue_length", "shop-queue-length"));
    same("refused", shop.tocsin("validate"));
  }

  private void same(String name, Run run) throws IOException {
    String text =
        ("exit code " + run.exitCode() + "\n" + run.out() + run.err())
            .replace(temp.toString(), "/work")
            // What the manifest says of a file changes with every emitter.
            .replaceAll("\"[0-9a-f]{64}\"", "\"<hash>\"");
    Path expected = TEXTS.resolve(name + ".txt");
    if (System.getProperty("update") != null) {
      Files.createDirectories(TEXTS);
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
  }
}
