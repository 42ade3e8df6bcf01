package dev.tocsin.generate.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes one tree over another, again and again, and looks at what it leaves.
 */
class KillTest {
  private static final int KILLS = 12;
  private static final int FILES = 60;

  @TempDir Path temp;

  @Test
  void aKilledRunLeavesTheOldTreeOrTheNewOne() throws IOException, InterruptedException {
    Path output = temp.resolve("generated");
    Random random = new Random(20261123);
    for (int kill = 0; kill < KILLS; kill++) {
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  output.toString())
              .redirectErrorStream(true)
              .start();
      // The first line says that the writer is at work.
      assertThat(writer.inputReader().readLine()).isEqualTo("writing");
      TimeUnit.MILLISECONDS.sleep(random.nextInt(80));
      writer.destroyForcibly().waitFor();

      // Opening the folder puts back what was caught between the two renames.
      boolean old = Plan.of(Writer.tree("old"), output).drift().isEmpty();
      boolean next = Plan.of(Writer.tree("new"), output).drift().isEmpty();
      assertThat(old ^ next).as("kill %s left the old tree or the new one", kill).isTrue();
      try (Stream<Path> siblings = Files.list(temp)) {
        assertThat(siblings).as("kill %s left nothing beside it", kill).containsExactly(output);
      }
    }
  }

  /** Writes two trees in turns until it is killed. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) {
      Path output = Path.of(args[0]);
      Plan.of(tree("old"), output).apply();
      System.out.println("writing");
      while (true) {
        Plan.of(tree("new"), output).apply();
        Plan.of(tree("old"), output).apply();
      }
    }

    static ArtifactTree tree(String content) {
      return ArtifactTree.of(
          Stream.iterate(0, i -> i < FILES, i -> i + 1)
              .map(
                  i ->
                      new Artifact(
                          "folder" + i % 7 + "/file" + i + ".yml", content + " " + i + "\n")));
    }
  }
}
