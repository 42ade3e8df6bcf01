package dev.tocsin.pipeline.load;

import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Loads exactly one definition and lets it build its monitoring. */
public final class DefinitionLoader {
  private static final String FORMS =
      "name a jar, a folder of classes (compile them first), a folder of Java sources, or the"
          + " folder of a Maven module";

  /** What every jar begins with. */
  private static final byte[] ZIP_MAGIC = "PK".getBytes(StandardCharsets.US_ASCII);

  private DefinitionLoader() {}

  /**
   * The monitoring that the definition at a place builds. Its classes live in a class loader of
   * their own, which is closed when the definition has run.
   *
   * @throws LoadException if there is not exactly one, or it can't be run
   */
  public static Monitoring load(DefinitionLocation location) throws LoadException {
    refuseMissing(location);
    try (DefinitionClasses classes = open(location)) {
      return Definer.define(classes, choose(classes.definitions(), location));
    } catch (IOException | UncheckedIOException e) {
      throw LoadException.of(
          location.path() + " can't be read: " + e.getMessage(), "look at its permissions");
    }
  }

  private static void refuseMissing(DefinitionLocation location) throws LoadException {
    if (Files.notExists(location.path())) {
      throw LoadException.of("there are no definitions at " + location.path(), FORMS);
    }
    for (Path needed : location.classPath()) {
      if (Files.notExists(needed)) {
        throw LoadException.of(
            "there is nothing at " + needed + ", which the class path names",
            "mend the path, or leave it out");
      }
    }
  }

  private static DefinitionClasses open(DefinitionLocation location)
      throws LoadException, IOException {
    // A link is followed here, since nothing that walks through a folder follows it.
    Path path = location.path().toRealPath();
    if (!Files.isDirectory(path)) {
      return openJar(path, location);
    }
    Path mavenSources = path.resolve("src/main/java");
    if (Files.isDirectory(mavenSources)) {
      return SourceCompiler.compile(
          mavenSources, path.resolve("src/main/resources"), location.classPath());
    }
    if (Files.exists(path.resolve("pom.xml"))) {
      throw LoadException.of(
          "the Maven project " + location.path() + " has no src/main/java",
          "name the folder of its module with the definitions");
    }
    boolean compiled =
        Files.exists(path.resolve(DefinitionClasses.SERVICE_FILE)) && contains(path, ".class");
    if (!compiled && contains(path, ".java")) {
      return SourceCompiler.compile(path, path, location.classPath());
    }
    return DefinitionClasses.ofFolder(path, location.classPath());
  }

  private static DefinitionClasses openJar(Path jar, DefinitionLocation location)
      throws LoadException, IOException {
    try {
      return DefinitionClasses.ofJar(jar, location.classPath());
    } catch (ZipException e) {
      throw startsLikeAJar(jar)
          ? LoadException.of(
              "the jar " + location.path() + " is damaged: " + e.getMessage(), "build it again")
          : LoadException.of(location.path() + " is neither a jar nor a folder", FORMS);
    }
  }

  private static boolean startsLikeAJar(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(ZIP_MAGIC.length), ZIP_MAGIC);
    }
  }

  private static boolean contains(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(extension));
    }
  }

  private static String choose(Set<String> definitions, DefinitionLocation location)
      throws LoadException {
    if (definitions.isEmpty()) {
      throw LoadException.of(
          "there is no definition at " + location.path(),
          "write a class that implements "
              + MonitoringDefinition.class.getSimpleName()
              + ", and where it is compiled, name it in "
              + DefinitionClasses.SERVICE_FILE);
    }
    if (location.className().isPresent()) {
      String wanted = location.className().get();
      if (definitions.contains(wanted)) {
        return wanted;
      }
      throw LoadException.of(
          "there is no definition `"
              + wanted
              + "` at "
              + location.path()
              + DidYouMean.question(wanted, definitions),
          "there are: " + String.join(", ", definitions));
    }
    if (definitions.size() > 1) {
      throw LoadException.of(
          "there are " + definitions.size() + " definitions at " + location.path(),
          "choose one with the parameter `definition`: "
              + String.join(", ", List.copyOf(definitions)));
    }
    return definitions.iterator().next();
  }
}
