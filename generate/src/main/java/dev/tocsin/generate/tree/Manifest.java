package dev.tocsin.generate.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the last run wrote: tells a file that was edited by hand from one that is out of date, and
 * ours from others'.
 *
 * @param hashes the SHA-256 of each file in hexadecimal, by path
 */
record Manifest(SortedMap<String, String> hashes) {
  /** Where it stands below the output folder. */
  static final String PATH = ".tocsin-manifest.json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  Manifest {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  static Manifest of(ArtifactTree tree) {
    return new Manifest(
        new TreeMap<>(
            tree.artifacts().parallelStream()
                .collect(
                    Collectors.toConcurrentMap(
                        Artifact::path, artifact -> hash(artifact.bytes())))));
  }

  /**
   * Reads a manifest back.
   *
   * @throws OutputException if the text is none, such as one with merge conflicts
   */
  static Manifest read(byte[] json) {
    try {
      SortedMap<String, String> hashes = new TreeMap<>();
      JsonNode files = JSON.readTree(new String(json, StandardCharsets.UTF_8)).path("files");
      files.properties().forEach(file -> hashes.put(file.getKey(), file.getValue().asText()));
      if (hashes.keySet().stream().allMatch(Artifact::isBelowOutput)) {
        return new Manifest(hashes);
      }
      throw unreadable("it names files outside of the output folder");
    } catch (JsonProcessingException e) {
      throw unreadable(e.getOriginalMessage());
    }
  }

  private static OutputException unreadable(String why) {
    return new OutputException(
        PATH + " can't be read: " + why,
        "restore it from version control, or delete it and generate with --force");
  }

  Artifact artifact() {
    ObjectNode root = JSON.createObjectNode();
    root.put("generatedBy", "tocsin");
    ObjectNode files = root.putObject("files");
    hashes.forEach(files::put);
    try {
      return new Artifact(PATH, JSON.writer(PRETTY).writeValueAsString(root) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings can always be written", e);
    }
  }

  /** True where the last run wrote a file of this path with exactly this content. */
  boolean wrote(String path, byte[] content) {
    return hash(content).equals(hashes.get(path));
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
