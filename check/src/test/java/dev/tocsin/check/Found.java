package dev.tocsin.check;

import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.Monitoring;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What single checks find. */
public final class Found {
  /** Where nothing is set, on some day. */
  public static final CheckSettings STANDARD = CheckSettings.standard(LocalDate.of(2030, 1, 1));

  private Found() {}

  /** What a check finds, also if it is a matter of style. */
  public static List<Diagnostic> by(String check, Monitoring monitoring) {
    return by(check, monitoring, STANDARD);
  }

  /** What a check finds with these settings, also if it is a matter of style. */
  public static List<Diagnostic> by(String check, Monitoring monitoring, CheckSettings settings) {
    Level level =
        Checks.all().stream()
            .map(Check::info)
            .filter(info -> info.id().equals(check))
            .map(CheckInfo::level)
            .findFirst()
            .orElseThrow();
    return Checker.check(monitoring, settings.level(check, Optional.of(level))).stream()
        .filter(finding -> finding.id().equals(check))
        .toList();
  }

  /** The texts that a check underlines first, or {@code ""} where it points into none. */
  public static List<String> underlined(String check, Monitoring monitoring) {
    return by(check, monitoring).stream().map(Found::underlined).toList();
  }

  private static String underlined(Diagnostic finding) {
    return finding.excerpts().stream()
        .findFirst()
        .map(part -> part.text().substring(part.span().start(), part.span().end()))
        .orElse("");
  }
}
