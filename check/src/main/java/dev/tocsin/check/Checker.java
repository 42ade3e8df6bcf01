package dev.tocsin.check;

import dev.tocsin.check.allowance.Allowances;
import dev.tocsin.check.allowance.UnusedAllowance;
import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.WrittenTexts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs all checks. */
public final class Checker {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic finding) -> finding.origin().file())
          .thenComparing(finding -> finding.origin().className())
          .thenComparing(finding -> finding.origin().line())
          .thenComparing(finding -> finding.origin().column())
          .thenComparing(Diagnostic::id)
          .thenComparing(Diagnostic::message)
          .thenComparing(DiagnosticRenderer::render);

  private Checker() {}

  /** Everything that is wrong with a monitoring, by the checks' own standards. */
  public static List<Diagnostic> check(Monitoring monitoring) {
    return check(monitoring, CheckSettings.standard(LocalDate.now(ZoneId.systemDefault())));
  }

  /**
   * Everything that is wrong with a monitoring that was written in Java, by a project's settings.
   */
  public static List<Diagnostic> check(Monitoring monitoring, CheckSettings settings) {
    return check(monitoring, WrittenTexts.NONE, settings);
  }

  /**
   * Everything that is wrong with a monitoring and that nobody has allowed, in the order of the
   * definitions' files and lines. What is defined once and used in many places is told once.
   *
   * @param texts where expressions stand that were not written in Java
   */
  public static List<Diagnostic> check(
      Monitoring monitoring, WrittenTexts texts, CheckSettings settings) {
    CheckContext context = CheckContext.of(monitoring, texts, settings);
    List<Check> running =
        Checks.all().stream().filter(check -> settings.level(check.info()).isPresent()).toList();
    List<Diagnostic> found = findings(running, context);
    Allowances allowances = new Allowances(settings.today());
    List<Diagnostic> findings = new ArrayList<>(allowances.without(found));
    Set<String> ran = ids(running);
    if (ran.contains(UnusedAllowance.ID)) {
      findings.addAll(allowances.unused(monitoring, ids(Checks.all()), ran));
    }
    return inOrder(findings.stream().map(finding -> within(texts, finding)).toList());
  }

  /**
   * What checks find, in their order. A task for each: some take a hundred times as long as others.
   */
  private static List<Diagnostic> findings(List<Check> checks, CheckContext context) {
    List<ForkJoinTask<List<Diagnostic>>> tasks =
        checks.stream()
            .map(check -> ForkJoinTask.adapt(() -> findings(check, context).toList()))
            .toList();
    return ForkJoinTask.invokeAll(tasks).stream().flatMap(task -> task.join().stream()).toList();
  }

  /** What a check finds, at the level that was set for it. */
  private static Stream<Diagnostic> findings(Check check, CheckContext context) {
    Optional<Level> set =
        context.settings().levels().getOrDefault(check.info().id(), Optional.empty());
    Stream<Diagnostic> findings = check.findings(context);
    return set.map(level -> findings.map(finding -> finding.at(level))).orElse(findings);
  }

  /** What points into a text that stands in a file is told at its place there. */
  private static Diagnostic within(WrittenTexts texts, Diagnostic finding) {
    return finding.excerpts().stream()
        .findFirst()
        .flatMap(
            first ->
                Optional.ofNullable(texts.of(finding.origin(), first.text()))
                    .map(text -> finding.about(finding.subject(), text.at(first.span().start()))))
        .orElse(finding);
  }

  private static Set<String> ids(List<Check> checks) {
    return checks.stream().map(check -> check.info().id()).collect(Collectors.toSet());
  }

  /** The findings in the order of their files and lines, each once. */
  public static List<Diagnostic> inOrder(List<Diagnostic> findings) {
    return findings.stream().sorted(BY_PLACE).map(Told::new).distinct().map(Told::finding).toList();
  }

  /** A finding that equals another only if a reader could not tell them apart. */
  private record Told(Diagnostic finding, String place) {
    Told(Diagnostic finding) {
      this(finding, finding.origin().className() + ' ' + finding.origin());
    }
  }
}
