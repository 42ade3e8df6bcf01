package dev.tocsin.pipeline;

import dev.tocsin.check.Checks;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.pipeline.Pipeline.Findings;
import dev.tocsin.pipeline.settings.Settings;
import dev.tocsin.report.CheckDescription;
import dev.tocsin.report.Report;
import dev.tocsin.report.Sources;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What runs have found, ready to be told. */
public final class Reports {
  private Reports() {}

  /**
   * What the checks have found.
   *
   * @param version Tocsin's own
   */
  public static Report of(Findings findings, Settings settings, String version, Sources sources) {
    return new Report(
        version, ran(settings), findings.all(), findings.known(), findings.failOn(), sources);
  }

  /**
   * Why definitions can't be loaded, so that no check ran.
   *
   * @param version Tocsin's own
   */
  public static Report notLoaded(List<Diagnostic> reasons, String version, Sources sources) {
    return new Report(version, List.of(), reasons, 0, Optional.of(Level.ERROR), sources);
  }

  /** The checks that run, each at the level that is set for it. */
  private static List<CheckDescription> ran(Settings settings) {
    return Checks.all().stream().map(Check::info).flatMap(check -> ran(check, settings)).toList();
  }

  private static Stream<CheckDescription> ran(CheckInfo check, Settings settings) {
    return settings.checks().level(check).stream()
        .map(
            level ->
                new CheckDescription(check.id(), level, check.summary(), check.why(), check.fix()));
  }
}
