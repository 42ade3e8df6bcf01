package dev.tocsin.pipeline.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tocsin.pipeline.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A baseline on the disk, as JSON. */
public final class BaselineFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private BaselineFile() {}

  /**
   * Reads a baseline.
   *
   * @throws SettingsException if there is none or it can't be understood
   */
  public static Baseline read(Path file) {
    try {
      Baseline baseline = JSON.readValue(file.toFile(), Baseline.class);
      if (baseline.version() != Baseline.VERSION) {
        throw new SettingsException(
            file + " is a baseline of form " + baseline.version() + ", which is unknown here",
            "write it anew with --write-baseline");
      }
      return baseline;
    } catch (JsonProcessingException e) {
      throw new SettingsException(
          file + " is no baseline: " + e.getOriginalMessage(), "write it with --write-baseline");
    } catch (NoSuchFileException | java.io.FileNotFoundException e) {
      throw new SettingsException(
          "there is no baseline " + file, "write it with --write-baseline " + file);
    } catch (IOException e) {
      throw new SettingsException(file + " can't be read: " + e.getMessage(), "check its rights");
    }
  }

  /**
   * Writes a baseline.
   *
   * @throws SettingsException if that is not possible
   */
  public static void write(Baseline baseline, Path file) {
    try {
      Files.writeString(file, JSON.writeValueAsString(baseline) + "\n");
    } catch (IOException e) {
      throw new SettingsException(
          file + " can't be written: " + e.getMessage(), "name a file in a folder that exists");
    }
  }
}
