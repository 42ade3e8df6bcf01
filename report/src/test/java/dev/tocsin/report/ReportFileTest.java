package dev.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  private static final Report EMPTY =
      new Report("1", List.of(), List.of(), 0, Optional.empty(), Sources.none(Path.of("")));

  @TempDir Path folder;

  @Test
  void makesTheFolderAndLeavesNothingBeside() throws IOException {
    Path made = folder.resolve("new");
    Path file = made.resolve("report.txt");
    ReportFile.write(Format.TEXT, EMPTY, file);
    ReportFile.write(Format.TEXT, EMPTY, file);

    assertThat(file).hasContent("nothing found");
    assertThat(made.toFile().list()).containsExactly("report.txt");
  }

  @Test
  void writesWhereALinkPointsTo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    ReportFile.write(Format.TEXT, EMPTY, link);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("nothing found");
  }

  @Test
  void saysWhyAFileCanNotBeWritten() throws IOException {
    Files.writeString(folder.resolve("file"), "mine");

    assertThatThrownBy(() -> ReportFile.write(Format.JUNIT, EMPTY, folder))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("the junit report " + folder + " can't be written: it is a folder");
    assertThatThrownBy(() -> ReportFile.write(Format.TEXT, EMPTY, folder.resolve("file/x")))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("is a file");
    assertThatThrownBy(() -> ReportFile.write(Format.TEXT, EMPTY, Path.of("/proc/tocsin/x")))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("can't be written: ");
    assertThat(folder.resolve("file")).hasContent("mine");
  }
}
