package dev.tocsin.report;

import dev.tocsin.diagnostic.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The folders of Java sources, in which a class is looked up: an annotation in a pull request needs
 * the path of a file, and a class knows only its name.
 *
 * @param base what paths are told relative to: the folder of the repository
 * @param roots such as {@code shop/src/main/java}, the first that has a file counts; relative ones
 *     to the base
 */
public record Sources(Path base, List<Path> roots) {
  private static final Path MAVEN = Path.of("src", "main", "java");
  private static final Set<String> SKIPPED = Set.of("build", "node_modules", "src", "target");
  private static final int DEPTH = 6;

  public Sources {
    base = base.toAbsolutePath().normalize();
    roots = List.copyOf(roots);
  }

  /** No folders: a class is told as the path of its package. */
  public static Sources none(Path base) {
    return new Sources(base, List.of());
  }

  /**
   * The folders of definitions, and {@code src/main/java} of each module below the base.
   *
   * @param definitions where definitions are: a folder of sources, a Maven module, or something
   *     that has no sources
   */
  public static Sources below(Path base, Path definitions) {
    List<Path> roots = new ArrayList<>(List.of(definitions, definitions.resolve(MAVEN)));
    Set<Path> modules = new TreeSet<>();
    try {
      Path start = base.toAbsolutePath().normalize();
      Files.walkFileTree(start, Set.of(), DEPTH, new Modules(start, modules));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    roots.addAll(modules);
    return new Sources(base, roots);
  }

  /** The path of the file that an origin is in, with slashes; empty if the origin is unknown. */
  String path(Origin origin) {
    if (!origin.isKnown()) {
      return "";
    }
    if (origin.className().isEmpty()) {
      return path(origin.file());
    }
    int dot = origin.className().lastIndexOf('.');
    String name = origin.className().substring(0, dot + 1).replace('.', '/') + origin.file();
    return roots.stream()
        .map(root -> base.resolve(root).resolve(name))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(this::told)
        .orElse(name);
  }

  private String path(String file) {
    try {
      return told(base.resolve(file));
    } catch (InvalidPathException e) {
      return file; // a name that this machine's file system can't have
    }
  }

  private String told(Path path) {
    Path file = path.normalize();
    return (file.startsWith(base) ? base.relativize(file) : file).toString().replace('\\', '/');
  }

  /** Gathers the source folders of modules; what can't be read has none. */
  private static final class Modules extends SimpleFileVisitor<Path> {
    private final Path start;
    private final Set<Path> found;

    Modules(Path start, Set<Path> found) {
      this.start = start;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(start) && isSkipped(String.valueOf(folder.getFileName()))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (Files.isDirectory(folder.resolve(MAVEN))) {
        found.add(folder.resolve(MAVEN));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isSkipped(String name) {
      return name.startsWith(".") || SKIPPED.contains(name);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
