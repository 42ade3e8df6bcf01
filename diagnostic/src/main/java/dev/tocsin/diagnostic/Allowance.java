package dev.tocsin.diagnostic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's word that findings of a kind are meant to be at a place.
 *
 * @param id the kind of finding, such as {@code alert/no-runbook}
 * @param reason why it is all right; never blank
 * @param until the last day on which it counts; empty for good
 */
public record Allowance(String id, String reason, Optional<LocalDate> until) {
  /**
   * @throws IllegalArgumentException if the id or the reason is blank
   */
  public Allowance {
    if (id.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("an allowance needs a check's id and a reason");
    }
  }

  /** Whether it counts on a day. */
  public boolean holdsOn(LocalDate day) {
    return until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
