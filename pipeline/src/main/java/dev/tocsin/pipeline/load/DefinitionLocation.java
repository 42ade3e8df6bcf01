package dev.tocsin.pipeline.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where definitions are.
 *
 * @param path a jar, a folder of classes, a folder of Java sources, or the folder of a Maven module
 *     with such sources
 * @param className which definition is meant, if there are several
 * @param classPath what the definitions need beyond Tocsin itself: jars and folders of classes
 */
public record DefinitionLocation(Path path, Optional<String> className, List<Path> classPath) {
  public DefinitionLocation {
    classPath = List.copyOf(classPath);
  }

  /** Definitions that need nothing but Tocsin. */
  public static DefinitionLocation of(Path path) {
    return new DefinitionLocation(path, Optional.empty(), List.of());
  }
}
