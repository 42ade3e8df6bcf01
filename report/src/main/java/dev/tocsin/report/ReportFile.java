package dev.tocsin.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reports in files. */
public final class ReportFile {
  private ReportFile() {}

  /**
   * Writes a report into a file, in UTF-8. Whoever reads the file meanwhile sees the old report or
   * the new one. A missing folder is made.
   *
   * @throws ReportException if that is not possible; the file is as it was before
   */
  public static void write(Format format, Report report, Path file) {
    try {
      StringWriter text = new StringWriter();
      format.reporter().write(report, text);
      write(text.toString(), file);
    } catch (IOException e) {
      throw new ReportException(
          "the " + format + " report " + file + " can't be written: " + reason(e),
          "name a file in a folder that you may write to");
    }
  }

  private static void write(String text, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.writeString(file, text); // a pipe or a device, which must not be replaced
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.resolveSibling("");
    Files.createDirectories(folder);
    Path fresh =
        folder.resolve(target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.writeString(fresh, text);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "no right to write " + denied.getFile();
    }
    if (e instanceof FileAlreadyExistsException file) {
      return file.getFile() + " is a file";
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? e.toString() : reason;
  }
}
