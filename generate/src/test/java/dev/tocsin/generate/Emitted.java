package dev.tocsin.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.generate.tree.ArtifactTree;
import dev.tocsin.model.Monitoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;

/** Artifacts, read back. */
public record Emitted(ArtifactTree tree) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new YAMLMapper();

  /** What one emitter makes. */
  public static Emitted by(Emitter emitter, Monitoring monitoring) {
    return new Emitted(ArtifactTree.of(emitter.emit(monitoring)));
  }

  /** The content of a file. */
  public String text(String path) {
    Artifact artifact = tree.byPath().get(path);
    if (artifact == null) {
      throw new NoSuchElementException(path + " is not among " + tree.byPath().keySet());
    }
    return artifact.text();
  }

  /** The content of a YAML file. */
  public JsonNode yaml(String path) throws IOException {
    return YAML.readTree(text(path));
  }

  /** The content of a JSON file. */
  public JsonNode json(String path) throws IOException {
    return JSON.readTree(text(path));
  }

  /** All files below a folder of the disk. */
  public Path writtenTo(Path folder) throws IOException {
    for (Artifact artifact : tree.artifacts()) {
      Path file = folder.resolve(artifact.path());
      Files.createDirectories(file.getParent());
      Files.write(file, artifact.bytes());
    }
    return folder;
  }
}
