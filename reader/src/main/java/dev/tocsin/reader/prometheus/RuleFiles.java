package dev.tocsin.reader.prometheus;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rule files that a server reads. */
public final class RuleFiles {
  private RuleFiles() {}

  /**
   * The files that patterns name as far as they are there: a configuration often names those of
   * another machine.
   *
   * @param patterns relative to the folder of the configuration
   * @throws IOException if a folder can't be read
   */
  public static List<Path> named(List<String> patterns, Path configuration) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String pattern : patterns) {
      Path path = configuration.resolveSibling(pattern);
      Path folder = path.toAbsolutePath().getParent();
      if (Files.isRegularFile(path)) {
        files.add(path);
      } else if (folder != null && Files.isDirectory(folder)) {
        files.addAll(matching(path));
      }
    }
    return files;
  }

  /** Only the last part of a path may have wildcards. */
  private static List<Path> matching(Path pattern) throws IOException {
    List<Path> files = new ArrayList<>();
    String name = pattern.getFileName().toString();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(pattern.resolveSibling(""), name)) {
      found.forEach(files::add);
    }
    Collections.sort(files);
    return files;
  }
}
