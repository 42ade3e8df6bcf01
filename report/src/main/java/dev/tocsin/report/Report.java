package dev.tocsin.report;

import dev.tocsin.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a run has found.
 *
 * @param version Tocsin's own
 * @param checks the checks that there are, sorted by their ids
 * @param findings in the order in which they are to be told
 * @param sources where Java files are
 */
public record Report(
    String version, List<CheckDescription> checks, List<Diagnostic> findings, Sources sources) {
  public Report {
    checks = List.copyOf(checks);
    findings = List.copyOf(findings);
  }
}
