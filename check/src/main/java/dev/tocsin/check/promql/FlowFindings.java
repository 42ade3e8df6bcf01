package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.promql.label.Finding;
import dev.tocsin.promql.type.Misuse;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What was found while labels and kinds were followed through the expressions. Each is told once; a
 * check may leave some out by telling nothing.
 */
final class FlowFindings {
  private FlowFindings() {}

  /** What was found of labels and values. */
  static Stream<Diagnostic> of(
      CheckContext context,
      Finding.Kind kind,
      BiFunction<Expression, Finding, Stream<Diagnostic>> told) {
    return context.expressions().stream()
        .filter(expression -> !expression.labels().findings().isEmpty())
        .flatMap(
            expression ->
                expression.labels().findings().stream()
                    .filter(finding -> finding.kind() == kind)
                    .distinct()
                    .flatMap(finding -> told.apply(expression, finding)));
  }

  /** What was found of kinds of series. */
  static Stream<Diagnostic> of(
      CheckContext context,
      Misuse.Kind kind,
      BiFunction<Expression, Misuse, Stream<Diagnostic>> told) {
    return context.expressions().stream()
        .filter(expression -> !expression.kinds().misuses().isEmpty())
        .flatMap(
            expression ->
                expression.kinds().misuses().stream()
                    .filter(misuse -> misuse.kind() == kind)
                    .distinct()
                    .flatMap(misuse -> told.apply(expression, misuse)));
  }
}
