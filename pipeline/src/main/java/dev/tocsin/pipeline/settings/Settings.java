package dev.tocsin.pipeline.settings;

import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.diagnostic.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a project has set.
 *
 * @param checks which checks run, and how
 * @param failOn the least level of a finding that fails a run; empty if none does
 * @param baseline the file of the findings that are known
 */
public record Settings(CheckSettings checks, Optional<Level> failOn, Optional<Path> baseline) {
  /** Nothing is set: a warning fails a run. */
  public static Settings standard() {
    return new Settings(
        CheckSettings.standard(LocalDate.now(ZoneId.systemDefault())),
        Optional.of(Level.WARNING),
        Optional.empty());
  }

  /** The same with other settings of the checks. */
  public Settings withChecks(CheckSettings checks) {
    return new Settings(checks, failOn, baseline);
  }

  /** The same where findings of another level fail a run; empty for none. */
  public Settings withFailOn(Optional<Level> failOn) {
    return new Settings(checks, failOn, baseline);
  }

  /** The same with the known findings of a file. */
  public Settings withBaseline(Path file) {
    return new Settings(checks, failOn, Optional.of(file));
  }
}
