package dev.tocsin.report;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.util.List;
import java.util.Optional;

/**
 * What a run has found. Its texts hold nothing that a format or a terminal can't show: see {@link
 * LegibleText}.
 *
 * @param version Tocsin's own
 * @param checks the checks that ran, sorted by their ids
 * @param findings in the order in which they are to be told
 * @param known how many more are known and not told
 * @param failOn the least level that fails a run; empty if none does
 * @param sources where Java files are
 */
public record Report(
    String version,
    List<CheckDescription> checks,
    List<Diagnostic> findings,
    int known,
    Optional<Level> failOn,
    Sources sources) {
  public Report {
    checks = List.copyOf(checks);
    findings = findings.stream().map(LegibleText::of).toList();
  }

  /** How many findings there are of a level. */
  long count(Level level) {
    return findings.stream().filter(finding -> finding.level() == level).count();
  }

  /** Whether a finding weighs enough to fail the run. */
  boolean fails(Diagnostic finding) {
    return failOn.filter(least -> finding.level().compareTo(least) <= 0).isPresent();
  }
}
