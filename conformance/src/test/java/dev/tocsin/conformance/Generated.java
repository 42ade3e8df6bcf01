package dev.tocsin.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The committed files below {@code generated/}. */
final class Generated {
  static final ObjectMapper JSON = new ObjectMapper();
  static final ObjectMapper YAML = new YAMLMapper();

  static final Path FOLDER = Path.of("..", "generated").toAbsolutePath().normalize();
  static final Path PROMETHEUS = FOLDER.resolve("monitoring/prometheus");
  static final Path ALERTMANAGER = FOLDER.resolve("monitoring/alertmanager");
  static final Path DASHBOARDS = FOLDER.resolve("monitoring/grafana/dashboards");

  private Generated() {}

  /** The files of a folder with this ending, sorted. */
  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  static JsonNode yaml(Path file) throws IOException {
    return YAML.readTree(file.toFile());
  }

  static JsonNode json(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }

  /** The elements of an array, as a stream. */
  static Stream<JsonNode> each(JsonNode array) {
    return array.valueStream();
  }
}
