package dev.tocsin.generate.tree;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has to change on the disk to make it what the definitions say. Telling the drift and writing
 * the files share this one computation, so they can't disagree.
 */
public final class Plan {
  private final OutputFolder output;
  private final SortedMap<String, Artifact> wanted;
  private final List<FileDrift> changes;

  private Plan(OutputFolder output, SortedMap<String, Artifact> wanted, List<FileDrift> changes) {
    this.output = output;
    this.wanted = wanted;
    this.changes = List.copyOf(changes);
  }

  /**
   * Compares a tree with an output folder. Changes nothing.
   *
   * @throws OutputException if the folder can't be used
   */
  public static Plan of(ArtifactTree tree, Path outputFolder) {
    OutputFolder output = OutputFolder.open(outputFolder);
    SortedMap<String, Artifact> wanted = tree.withManifest().byPath();
    wanted.keySet().forEach(output::refuseObstacles);
    byte @Nullable [] manifestBytes = output.read(Manifest.PATH);
    Manifest manifest = manifestBytes == null ? Manifest.EMPTY : Manifest.read(manifestBytes);

    SortedMap<String, FileDrift> drift = new TreeMap<>();
    wanted.values().forEach(artifact -> compare(artifact, output, manifest, drift));
    for (String path : manifest.hashes().keySet()) {
      byte @Nullable [] current = wanted.containsKey(path) ? null : output.read(path);
      if (current != null) {
        FileDrift.Kind kind =
            manifest.wrote(path, current)
                ? FileDrift.Kind.NO_LONGER_GENERATED
                : FileDrift.Kind.EDITED_BY_HAND;
        drift.put(path, new FileDrift(path, kind, text(current), ""));
      }
    }
    return new Plan(output, wanted, new ArrayList<>(drift.values()));
  }

  private static void compare(
      Artifact artifact, OutputFolder output, Manifest manifest, Map<String, FileDrift> drift) {
    String path = artifact.path();
    byte @Nullable [] current = output.read(path);
    if (current != null && Arrays.equals(current, artifact.bytes())) {
      return;
    }
    String before = current == null ? "" : text(current);
    drift.put(path, new FileDrift(path, kind(path, current, manifest), before, artifact.text()));
  }

  private static FileDrift.Kind kind(String path, byte @Nullable [] current, Manifest manifest) {
    if (current == null) {
      return FileDrift.Kind.MISSING;
    }
    if (path.equals(Manifest.PATH) || manifest.wrote(path, current)) {
      return FileDrift.Kind.OUT_OF_DATE;
    }
    return manifest.hashes().containsKey(path)
        ? FileDrift.Kind.EDITED_BY_HAND
        : FileDrift.Kind.NOT_OURS;
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  /**
   * Every file that differs, in the order of paths; empty where nothing has to change. The manifest
   * differs wherever a file does, so it is told only where it is alone.
   */
  public List<FileDrift> drift() {
    return changes.size() == 1
        ? changes
        : changes.stream().filter(file -> !file.path().equals(Manifest.PATH)).toList();
  }

  /** The files that somebody wrote and that {@link #apply} would destroy. */
  public List<FileDrift> conflicts() {
    return changes.stream().filter(file -> file.kind().losesWork()).toList();
  }

  /** What a run did. */
  public record Applied(List<String> written, List<String> removed, int unchanged) {
    public Applied {
      written = List.copyOf(written);
      removed = List.copyOf(removed);
    }
  }

  /**
   * Makes the disk what the definitions say, conflicts included: all of it or nothing. Files that
   * need no change are not touched.
   *
   * @throws OutputException if the folder can't be written; it is then as it was
   */
  public Applied apply() {
    List<Artifact> written = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (FileDrift file : changes) {
      Artifact artifact = wanted.get(file.path());
      if (artifact == null) {
        removed.add(file.path());
      } else {
        written.add(artifact);
      }
    }
    if (!changes.isEmpty()) {
      output.replace(written, removed);
    }
    return new Applied(
        written.stream().map(Artifact::path).toList(), removed, wanted.size() - written.size());
  }
}
