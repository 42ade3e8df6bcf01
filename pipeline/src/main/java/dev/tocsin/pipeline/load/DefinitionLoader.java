package dev.tocsin.pipeline.load;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Loads exactly one definition and lets it build its monitoring. */
public final class DefinitionLoader {
  private static final String FORMS =
      "name a jar, a folder of classes, a folder of Java sources, or the folder of a Maven module";

  private DefinitionLoader() {}

  /**
   * The monitoring that the definition at a place builds. Its classes live in a class loader of
   * their own.
   *
   * @throws LoadException if there is not exactly one, or it can't be run
   */
  public static Monitoring load(DefinitionLocation location) throws LoadException {
    Path path = location.path();
    if (Files.notExists(path)) {
      throw LoadException.of("there are no definitions at " + path, FORMS);
    }
    try (DefinitionClasses classes = open(location)) {
      return Definer.define(classes, choose(classes.definitions(), location));
    } catch (IOException e) {
      throw LoadException.of(path + " can't be read: " + e.getMessage(), "look at its permissions");
    }
  }

  private static DefinitionClasses open(DefinitionLocation location)
      throws LoadException, IOException {
    Path path = location.path();
    if (Files.isRegularFile(path)) {
      return DefinitionClasses.ofJar(path, location.classPath());
    }
    Path mavenSources = path.resolve("src/main/java");
    if (Files.isDirectory(mavenSources)) {
      return SourceCompiler.compile(
          mavenSources, path.resolve("src/main/resources"), location.classPath());
    }
    if (containsSources(path)) {
      return SourceCompiler.compile(path, path, location.classPath());
    }
    return DefinitionClasses.ofFolder(path, location.classPath());
  }

  private static boolean containsSources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    }
  }

  private static String choose(Set<String> definitions, DefinitionLocation location)
      throws LoadException {
    String wanted = location.className().orElse(null);
    if (wanted != null) {
      if (definitions.contains(wanted)) {
        return wanted;
      }
      throw LoadException.of(
          "there is no definition `" + wanted + "` at " + location.path(),
          definitions.isEmpty() ? implementOne() : "there are: " + String.join(", ", definitions));
    }
    if (definitions.isEmpty()) {
      throw LoadException.of("there is no definition at " + location.path(), implementOne());
    }
    if (definitions.size() > 1) {
      throw LoadException.of(
          "there are " + definitions.size() + " definitions at " + location.path(),
          "choose one of " + String.join(", ", List.copyOf(definitions)));
    }
    return definitions.iterator().next();
  }

  private static String implementOne() {
    return "write a class that implements "
        + MonitoringDefinition.class.getSimpleName()
        + ", and name it in "
        + DefinitionClasses.SERVICE_FILE
        + " where it is compiled";
  }
}
