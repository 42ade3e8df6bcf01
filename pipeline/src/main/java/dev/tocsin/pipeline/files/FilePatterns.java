package dev.tocsin.pipeline.files;

import dev.tocsin.pipeline.settings.SettingsException;
import dev.tocsin.reader.HandWritten;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that were written by hand, each list as paths or as patterns such as {@code rules/**.yml}.
 *
 * @param rules files of rules
 */
public record FilePatterns(List<String> rules) {
  public FilePatterns {
    rules = List.copyOf(rules);
  }

  /** Whether no file is named at all. */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /**
   * Reads the files.
   *
   * @throws SettingsException if a pattern names no file, or a file can't be read
   */
  public HandWritten read() {
    try {
      return HandWritten.read(files(rules));
    } catch (IOException e) {
      throw new SettingsException("a file can't be read: " + e.getMessage(), "check its rights");
    }
  }

  private static List<Path> files(List<String> patterns) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String pattern : patterns) {
      List<Path> found = files(pattern);
      if (found.isEmpty()) {
        throw new SettingsException(
            "`" + pattern + "` names no file", "check the path; ** stands for any folders");
      }
      files.addAll(found);
    }
    return files;
  }

  private static List<Path> files(String pattern) throws IOException {
    Path plain = path(pattern);
    if (plain != null && Files.isRegularFile(plain)) {
      return List.of(plain);
    }
    Path folder = folder(pattern);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    PathMatcher matcher = matcher(pattern);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.toString().isEmpty() ? Path.of("").relativize(file) : file)
          .filter(matcher::matches)
          .sorted()
          .toList();
    }
  }

  private static PathMatcher matcher(String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new SettingsException(
          "`" + pattern + "` is no pattern: " + e.getDescription(),
          "write one such as rules/*.yml");
    }
  }

  private static @Nullable Path path(String pattern) {
    try {
      return Path.of(pattern);
    } catch (InvalidPathException e) {
      return null; // a pattern may hold what a path must not
    }
  }

  /** The folder in front of the first part that has something of a pattern. */
  private static Path folder(String pattern) {
    int special = 0;
    while (special < pattern.length() && "*?[{\\".indexOf(pattern.charAt(special)) < 0) {
      special++;
    }
    return Path.of(pattern.substring(0, pattern.lastIndexOf('/', special - 1) + 1));
  }
}
