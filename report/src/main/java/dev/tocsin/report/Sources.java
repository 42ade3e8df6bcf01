package dev.tocsin.report;

import dev.tocsin.diagnostic.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of Java sources, in which a class is looked up: an annotation in a pull request needs
 * the path of a file, and a class knows only its name.
 *
 * @param roots such as {@code src/main/java}; relative ones to the working directory
 */
public record Sources(List<Path> roots) {
  private static final Path MAVEN = Path.of("src", "main", "java");
  private static final int DEPTH = 4;

  public Sources {
    roots = List.copyOf(roots);
  }

  /** The given folder, and the source folders of the Maven modules in and below it. */
  public static Sources below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new Sources(List.of());
    }
    try (Stream<Path> folders = Files.find(folder, DEPTH, (path, about) -> about.isDirectory())) {
      return new Sources(
          Stream.concat(
                  Stream.of(folder),
                  folders.map(module -> module.resolve(MAVEN)).filter(Files::isDirectory).sorted())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of the file that an origin is in, with slashes; empty if the origin is unknown. */
  public String path(Origin origin) {
    if (!origin.isKnown()) {
      return "";
    }
    if (origin.className().isEmpty()) {
      return origin.file().replace('\\', '/');
    }
    int dot = origin.className().lastIndexOf('.');
    String name = origin.className().substring(0, dot + 1).replace('.', '/') + origin.file();
    return roots.stream()
        .map(root -> root.resolve(name))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(path -> path.normalize().toString().replace('\\', '/'))
        .orElse(name);
  }
}
