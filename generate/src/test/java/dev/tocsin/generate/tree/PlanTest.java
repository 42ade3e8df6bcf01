package dev.tocsin.generate.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  @TempDir Path temp;
  private Path output;

  @BeforeEach
  void namesTheOutput() {
    output = temp.resolve("project/generated");
  }

  @Test
  void everyFileOfAnEmptyFolderIsMissing() {
    Plan plan = Plan.of(tree("a/b.yml", "one\n"), output);

    assertThat(kinds(plan)).isEqualTo(Map.of("a/b.yml", FileDrift.Kind.MISSING));
    assertThat(output).doesNotExist();
  }

  @Test
  void whatWasWrittenHasNoDriftAndIsNotTouchedAgain() throws IOException {
    ArtifactTree tree = tree("a/b.yml", "one\n", "c.json", "{}\n");
    Plan.of(tree, output).apply();
    age();

    Plan second = Plan.of(tree, output);
    Plan.Applied applied = second.apply();

    assertThat(second.drift()).isEmpty();
    assertThat(applied.written()).isEmpty();
    assertThat(applied.unchanged()).isEqualTo(3);
    assertThat(modified("a/b.yml")).isEqualTo(LONG_AGO);
    assertThat(modified(Manifest.PATH)).isEqualTo(LONG_AGO);
  }

  @Test
  void onlyWhatChangedIsWritten() throws IOException {
    Plan.of(tree("same.yml", "same\n", "changed.yml", "old\n"), output).apply();
    age();

    Plan plan = Plan.of(tree("same.yml", "same\n", "changed.yml", "new\n"), output);
    Plan.Applied applied = plan.apply();

    assertThat(kinds(plan)).containsEntry("changed.yml", FileDrift.Kind.OUT_OF_DATE);
    assertThat(applied.written()).containsExactlyInAnyOrder("changed.yml", Manifest.PATH);
    assertThat(output.resolve("changed.yml")).hasContent("new\n");
    assertThat(modified("same.yml")).isEqualTo(LONG_AGO);
    assertThat(modified("changed.yml")).isNotEqualTo(LONG_AGO);
  }

  @Test
  void theDiffShowsTheLine() {
    Plan.of(tree("rules.yml", "a\nexpr: x > 5\nb\n"), output).apply();

    Plan plan = Plan.of(tree("rules.yml", "a\nexpr: x > 6\nb\n"), output);

    assertThat(plan.drift())
        .filteredOn(file -> file.path().equals("rules.yml"))
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.diff())
                    .contains("--- a/rules.yml\n+++ b/rules.yml\n")
                    .contains("-expr: x > 5\n+expr: x > 6\n"));
  }

  @Test
  void anEditByHandIsToldFromAnOutdatedFile() throws IOException {
    Plan.of(tree("edited.yml", "1\n", "old.yml", "1\n"), output).apply();
    Files.writeString(output.resolve("edited.yml"), "by hand\n");

    Plan plan = Plan.of(tree("edited.yml", "1\n", "old.yml", "2\n"), output);

    assertThat(kinds(plan))
        .containsEntry("edited.yml", FileDrift.Kind.EDITED_BY_HAND)
        .containsEntry("old.yml", FileDrift.Kind.OUT_OF_DATE);
    assertThat(plan.conflicts()).extracting(FileDrift::path).containsExactly("edited.yml");
  }

  @Test
  void aFileOfSomebodyElseIsAConflict() throws IOException {
    write("taken.yml", "mine\n");

    Plan plan = Plan.of(tree("taken.yml", "ours\n"), output);

    assertThat(kinds(plan)).containsEntry("taken.yml", FileDrift.Kind.NOT_OURS);
    assertThat(plan.conflicts()).hasSize(1);
  }

  @Test
  void aFileThatHappensToBeRightIsAdopted() throws IOException {
    write("same.yml", "ours\n");

    Plan plan = Plan.of(tree("same.yml", "ours\n"), output);

    assertThat(kinds(plan)).containsOnlyKeys(Manifest.PATH);
  }

  @Test
  void onlyOurFilesAreRemovedAndTheirEmptyFolders() throws IOException {
    Plan.of(tree("old/gone.yml", "1\n", "mixed/gone.yml", "1\n"), output).apply();
    write("mixed/theirs.txt", "theirs\n");
    Files.createDirectory(output.resolve("empty"));

    Plan plan = Plan.of(tree("new.yml", "1\n"), output);
    Plan.Applied applied = plan.apply();

    assertThat(kinds(plan)).containsEntry("old/gone.yml", FileDrift.Kind.NO_LONGER_GENERATED);
    assertThat(applied.removed()).containsExactly("mixed/gone.yml", "old/gone.yml");
    assertThat(output.resolve("old")).doesNotExist();
    assertThat(output.resolve("mixed/gone.yml")).doesNotExist();
    assertThat(output.resolve("mixed/theirs.txt")).hasContent("theirs\n");
    assertThat(output.resolve("empty")).isDirectory();
  }

  @Test
  void nothingIsLeftBesideTheFolder() throws IOException {
    Plan.of(tree("a.yml", "1\n"), output).apply();
    Plan.of(tree("a.yml", "2\n"), output).apply();

    try (Stream<Path> siblings = Files.list(output.getParent())) {
      assertThat(siblings).containsExactly(output);
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Files.createDirectories(output.getParent());
    Files.writeString(output, "a file");

    assertThatThrownBy(() -> Plan.of(tree("a.yml", "1\n"), output))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("is a file");
    assertThat(output).hasContent("a file");
  }

  @Test
  void linksThatLeadElsewhereAreRefused() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createDirectories(output.getParent());
    Files.createSymbolicLink(output, elsewhere);

    assertThatThrownBy(() -> Plan.of(tree("a.yml", "1\n"), output))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("symbolic link");

    Files.delete(output);
    Files.createDirectory(output);
    Files.createSymbolicLink(output.resolve("sub"), elsewhere);
    assertThatThrownBy(() -> Plan.of(tree("sub/a.yml", "1\n"), output))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aFolderInPlaceOfAFileAndTheReverseAreRefused() throws IOException {
    write("a.yml/inner.txt", "x\n");
    assertThatThrownBy(() -> Plan.of(tree("a.yml", "1\n"), output))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("is a folder");

    write("b", "x\n");
    assertThatThrownBy(() -> Plan.of(tree("b/c.yml", "1\n"), output))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void aManifestWithMergeConflictsIsRefused() throws IOException {
    write(Manifest.PATH, "<<<<<<< HEAD\n{}\n");

    assertThatThrownBy(() -> Plan.of(tree("a.yml", "1\n"), output))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining(Manifest.PATH);
  }

  @Test
  void aManifestCanNotReachOutOfTheFolder() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.txt"), "precious\n");
    write(Manifest.PATH, "{\"files\": {\"../../outside.txt\": \"00\"}}\n");

    assertThatThrownBy(() -> Plan.of(tree("a.yml", "1\n"), output))
        .isInstanceOf(OutputException.class);
    assertThat(outside).hasContent("precious\n");
  }

  @Test
  void aTreeThatWasKilledBetweenTheRenamesIsPutBack() throws IOException {
    ArtifactTree tree = tree("a.yml", "1\n");
    Plan.of(tree, output).apply();
    long deadPid = new ProcessBuilder("true").start().toHandle().onExit().join().pid();
    Files.move(output, output.resolveSibling(".generated.tocsin-previous-" + deadPid));
    Files.createDirectory(output.resolveSibling(".generated.tocsin-next-" + deadPid));

    assertThat(Plan.of(tree, output).drift()).isEmpty();
    try (Stream<Path> siblings = Files.list(output.getParent())) {
      assertThat(siblings).containsExactly(output);
    }
  }

  @Test
  void twoArtifactsOfOneFileAreRefused() {
    assertThatThrownBy(() -> tree("a.yml", "1\n", "A.yml", "2\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ArtifactTree tree(String... pathsAndTexts) {
    return ArtifactTree.of(
        Stream.iterate(0, i -> i < pathsAndTexts.length, i -> i + 2)
            .map(i -> new Artifact(pathsAndTexts[i], pathsAndTexts[i + 1])));
  }

  private static Map<String, FileDrift.Kind> kinds(Plan plan) {
    Map<String, FileDrift.Kind> kinds = new TreeMap<>();
    plan.drift().forEach(file -> kinds.put(file.path(), file.kind()));
    return kinds;
  }

  private void write(String path, String text) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(UTF_8));
  }

  private FileTime modified(String path) throws IOException {
    return Files.getLastModifiedTime(output.resolve(path));
  }

  private void age() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(output)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
  }
}
