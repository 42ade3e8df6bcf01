package dev.tocsin.pipeline.files;

import dev.tocsin.pipeline.settings.SettingsException;
import dev.tocsin.reader.HandWritten;
import dev.tocsin.reader.Sources;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that were written by hand, each list as paths or as patterns such as {@code rules/**.yml}.
 *
 * @param rules files of rules
 * @param dashboards files of dashboards
 * @param alertmanager the configuration of Alertmanager
 * @param prometheus the configuration of Prometheus
 */
public record FilePatterns(
    List<String> rules,
    List<String> dashboards,
    List<String> alertmanager,
    List<String> prometheus) {
  public FilePatterns {
    rules = List.copyOf(rules);
    dashboards = List.copyOf(dashboards);
    alertmanager = List.copyOf(alertmanager);
    prometheus = List.copyOf(prometheus);
  }

  /** Whether no file is named at all. */
  public boolean isEmpty() {
    return Stream.of(rules, dashboards, alertmanager, prometheus).allMatch(List::isEmpty);
  }

  /**
   * Reads the files.
   *
   * @throws SettingsException if a pattern names no file, a file can't be read, or there are
   *     several configurations of one server
   */
  public HandWritten read() {
    try {
      return HandWritten.read(
          new Sources(
              files(rules),
              files(dashboards),
              one(alertmanager, "Alertmanager"),
              one(prometheus, "Prometheus")));
    } catch (IOException e) {
      throw new SettingsException("a file can't be read: " + e.getMessage(), "check its rights");
    }
  }

  /** A monitoring has one server of each kind. */
  private static Optional<Path> one(List<String> patterns, String server) throws IOException {
    List<Path> files = files(patterns);
    if (files.size() > 1) {
      throw new SettingsException(
          "`" + files.get(0) + "` and `" + files.get(1) + "` are two configurations",
          "validate one " + server + " at a time");
    }
    return files.stream().findFirst();
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
    return files.stream().distinct().toList();
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

  /** For Java at least one folder stands before the slash of two stars, for people perhaps none. */
  private static PathMatcher matcher(String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", "{,**/}"));
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
