package dev.tocsin.generate.tree;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Takes what stays of a tree over into a new one, as the very same files. */
final class Keeper extends SimpleFileVisitor<Path> {
  private final Path from;
  private final Path to;
  private final Set<Path> left;

  /**
   * @param left the files that do not stay
   */
  Keeper(Path from, Path to, Set<Path> left) {
    this.from = from;
    this.to = to;
    this.left = left;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    Files.copy(folder, to.resolve(from.relativize(folder)), StandardCopyOption.COPY_ATTRIBUTES);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!left.contains(file)) {
      link(file, to.resolve(from.relativize(file)));
    }
    return FileVisitResult.CONTINUE;
  }

  /** A hard link, or where the file system has none, a copy with the same times. */
  private static void link(Path file, Path copy) throws IOException {
    if (!Files.isSymbolicLink(file)) {
      try {
        Files.createLink(copy, file);
        return;
      } catch (UnsupportedOperationException | FileSystemException e) {
        Files.deleteIfExists(copy);
      }
    }
    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }
}
