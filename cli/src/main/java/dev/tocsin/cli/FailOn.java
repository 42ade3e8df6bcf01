package dev.tocsin.cli;

import dev.tocsin.diagnostic.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The least level of a finding that fails a run. */
enum FailOn {
  ERROR(Level.ERROR),
  WARNING(Level.WARNING),
  INFO(Level.INFO),
  NEVER(null);

  private final @Nullable Level level;

  FailOn(@Nullable Level level) {
    this.level = level;
  }

  /** The level, or empty if no finding fails a run. */
  Optional<Level> level() {
    return Optional.ofNullable(level);
  }
}
