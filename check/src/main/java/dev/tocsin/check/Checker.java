package dev.tocsin.check;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.model.Monitoring;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs all checks. */
public final class Checker {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic finding) -> finding.origin().file())
          .thenComparing(finding -> finding.origin().className())
          .thenComparing(finding -> finding.origin().line())
          .thenComparing(Diagnostic::id)
          .thenComparing(DiagnosticRenderer::render);

  private Checker() {}

  /**
   * Everything that is wrong with a monitoring, in the order of the definitions' files and lines.
   * What is defined once and used in many places is told once.
   */
  public static List<Diagnostic> check(Monitoring monitoring) {
    CheckContext context = CheckContext.of(monitoring);
    Map<String, Diagnostic> findings = new LinkedHashMap<>();
    Checks.all().stream()
        .flatMap(check -> check.findings(context))
        .sorted(BY_PLACE)
        .forEach(finding -> findings.putIfAbsent(identity(finding), finding));
    return List.copyOf(findings.values());
  }

  /** What two findings share only if a reader could not tell them apart. */
  private static String identity(Diagnostic finding) {
    return finding.origin().className() + '\n' + DiagnosticRenderer.render(finding);
  }
}
