package dev.tocsin.generate.tree;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All artifacts of one run, in memory, by path. */
public final class ArtifactTree {
  private final SortedMap<String, Artifact> byPath;

  private ArtifactTree(SortedMap<String, Artifact> byPath) {
    this.byPath = Collections.unmodifiableSortedMap(byPath);
  }

  /**
   * The artifacts as a tree.
   *
   * @throws IllegalArgumentException if two have one path, or paths that differ in case only, which
   *     some file systems can't tell apart
   */
  public static ArtifactTree of(Stream<Artifact> artifacts) {
    SortedMap<String, Artifact> byPath = new TreeMap<>();
    SortedMap<String, String> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    artifacts.forEach(
        artifact -> {
          String other = seen.putIfAbsent(artifact.path(), artifact.path());
          if (other != null) {
            throw new IllegalArgumentException(
                "two artifacts for one file: " + other + ", " + artifact.path());
          }
          byPath.put(artifact.path(), artifact);
        });
    return new ArtifactTree(byPath);
  }

  /** The artifacts in the order of their paths. */
  public Collection<Artifact> artifacts() {
    return byPath.values();
  }

  /** The artifacts by path. */
  public SortedMap<String, Artifact> byPath() {
    return byPath;
  }

  /** This tree and the manifest that describes it. */
  ArtifactTree withManifest() {
    return of(Stream.concat(artifacts().stream(), Stream.of(Manifest.of(this).artifact())));
  }
}
