package dev.tocsin.pipeline.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file {@code tocsin.yaml}. */
public final class SettingsFile {
  /** Its name. */
  public static final String NAME = "tocsin.yaml";

  private SettingsFile() {}

  /** The file in a folder, or in the nearest folder above it that has one. */
  public static Optional<Path> find(Path folder) {
    for (Path up = folder.toAbsolutePath().normalize(); up != null; up = up.getParent()) {
      Path file = up.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file. Paths in it are relative to its folder.
   *
   * @throws SettingsException if it can't be read or understood
   */
  public static Settings read(Path file) {
    try {
      Path folder = file.toAbsolutePath().normalize().getParent();
      return new SettingsReader(file.toString(), folder).read(Files.readString(file));
    } catch (IOException e) {
      throw new SettingsException(
          "the settings " + file + " can't be read", "check name and rights");
    }
  }
}
