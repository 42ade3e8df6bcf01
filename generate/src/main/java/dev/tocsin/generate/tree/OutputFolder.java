package dev.tocsin.generate.tree;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that generated files go to.
 *
 * <p>It is replaced as a whole: the new tree is built beside it, unchanged files as hard links, and
 * takes its place by two renames. A process that is killed leaves the old tree or the new one.
 * Killed between the two renames, it leaves the old one under another name beside its place, and
 * the next run puts it back.
 */
final class OutputFolder {
  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * A folder that may be there or not.
   *
   * @throws OutputException if it is no folder, or is a symbolic link
   */
  static OutputFolder open(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    if (folder.getFileName() == null) {
      throw new OutputException(
          path + " is the root of the file system", "name a folder of its own");
    }
    OutputFolder output = new OutputFolder(folder);
    output.recover();
    refuseLink(folder, path.toString());
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new OutputException(path + " is a file", "name a folder");
    }
    return output;
  }

  /** The content of a file, or null where there is none. */
  byte @Nullable [] read(String path) {
    Path file = folder.resolve(path);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new OutputException(file + " can't be read: " + reason(e), "look at its permissions");
    }
  }

  /**
   * Refuses what stands in the way of a file: a link or a file where a folder is needed, a folder
   * in place of the file.
   *
   * @throws OutputException if something does
   */
  void refuseObstacles(String path) {
    Path file = folder.resolve(path);
    refuseLink(file, file.toString());
    if (Files.isDirectory(file)) {
      throw new OutputException(
          file + " is a folder", "a file is to be generated there: move the folder away");
    }
    for (Path parent = file.getParent();
        parent != null && !parent.equals(folder);
        parent = parent.getParent()) {
      refuseLink(parent, parent.toString());
      if (Files.exists(parent) && !Files.isDirectory(parent)) {
        throw new OutputException(
            parent + " is a file", "a folder is to be generated there: move the file away");
      }
    }
  }

  private static void refuseLink(Path path, String name) {
    if (Files.isSymbolicLink(path)) {
      throw new OutputException(
          name + " is a symbolic link",
          "what is generated must not land elsewhere: name the folder itself");
    }
  }

  /**
   * Writes some files, removes others, and leaves all the rest as it is: all of it or nothing.
   *
   * @throws OutputException if that can't be done; the folder is then as it was
   */
  void replace(List<Artifact> written, List<String> removed) {
    Path next = beside("next", ProcessHandle.current().pid());
    Path previous = beside("previous", ProcessHandle.current().pid());
    try {
      Files.createDirectories(folder.getParent());
      try {
        build(next, written, removed);
        swap(next, previous);
      } finally {
        delete(next);
      }
      delete(previous);
    } catch (IOException e) {
      throw new OutputException(
          folder + " can't be written: " + reason(e),
          "look at the permissions of the folder and of the one that it is in; it must not be a"
              + " mount point");
    }
  }

  /** Builds the new tree: hard links to what stays, and the new files. */
  private void build(Path next, List<Artifact> written, List<String> removed) throws IOException {
    delete(next);
    Set<Path> replaced = new HashSet<>();
    written.forEach(artifact -> replaced.add(folder.resolve(artifact.path())));
    removed.forEach(path -> replaced.add(folder.resolve(path)));
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Keeper(folder, next, replaced));
    } else {
      Files.createDirectory(next);
    }
    for (Artifact artifact : written) {
      Path file = next.resolve(artifact.path());
      Files.createDirectories(file.getParent());
      Files.write(file, artifact.bytes());
    }
    for (String path : removed) {
      deleteEmpty(next.resolve(path).getParent(), next);
    }
  }

  /** Removes a folder that has become empty, and those above it, up to a root that stays. */
  private static void deleteEmpty(@Nullable Path emptied, Path root) throws IOException {
    for (Path each = emptied; each != null && !each.equals(root); each = each.getParent()) {
      if (Files.exists(each)) {
        try (Stream<Path> content = Files.list(each)) {
          if (content.findAny().isPresent()) {
            return;
          }
        }
        Files.delete(each);
      }
    }
  }

  /**
   * Puts the new tree into its place. Between the two renames there is no folder: see {@link
   * #recover}.
   */
  private void swap(Path next, Path previous) throws IOException {
    if (!Files.exists(folder)) {
      Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    delete(previous);
    Files.move(folder, previous, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(previous, folder, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
  }

  /** Puts back, or clears away, what killed processes left beside the folder. */
  private void recover() {
    Path parent = folder.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return;
    }
    try (Stream<Path> siblings = Files.list(parent)) {
      for (Path sibling : siblings.sorted().toList()) {
        if (isLeftover(sibling, "previous")) {
          if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(sibling, folder, StandardCopyOption.ATOMIC_MOVE);
          } else {
            delete(sibling);
          }
        } else if (isLeftover(sibling, "next")) {
          delete(sibling);
        }
      }
    } catch (IOException e) {
      throw new OutputException(
          "what an interrupted run left in " + parent + " can't be cleared away: " + reason(e),
          "look at its permissions");
    }
  }

  /** {@code .generated.tocsin-next-4711}: the process's id tells whether it is still at work. */
  private Path beside(String role, long pid) {
    return folder.resolveSibling(prefix(role) + pid);
  }

  private String prefix(String role) {
    return "." + folder.getFileName() + ".tocsin-" + role + "-";
  }

  private boolean isLeftover(Path sibling, String role) {
    String name = sibling.getFileName().toString();
    String prefix = prefix(role);
    if (!name.startsWith(prefix) || !name.substring(prefix.length()).matches("[0-9]{1,18}")) {
      return false;
    }
    long pid = Long.parseLong(name.substring(prefix.length()));
    Optional<ProcessHandle> process = ProcessHandle.of(pid);
    return pid == ProcessHandle.current().pid() || process.isEmpty() || !process.get().isAlive();
  }

  private static void delete(Path tree) throws IOException {
    if (Files.notExists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : " " + message);
  }
}
