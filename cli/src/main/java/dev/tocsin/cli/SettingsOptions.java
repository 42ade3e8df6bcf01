package dev.tocsin.cli;

import dev.tocsin.pipeline.settings.Settings;
import dev.tocsin.pipeline.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the project has set. */
final class SettingsOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "The settings of checks.",
        "Default: the nearest " + SettingsFile.NAME + ", here or in a folder above"
      })
  private @Nullable Path config;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that are known and not told again: see --write-baseline of validate.")
  private @Nullable Path baseline;

  Settings settings() {
    Optional<Path> file = config == null ? SettingsFile.find(Path.of("")) : Optional.of(config);
    Settings settings = file.map(SettingsFile::read).orElseGet(Settings::standard);
    return baseline == null ? settings : settings.withBaseline(baseline);
  }
}
