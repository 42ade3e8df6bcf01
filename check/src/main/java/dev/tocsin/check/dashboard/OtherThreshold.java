package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Parts;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A panel that changes its colour at another value than the alert on the same expression rings. */
public final class OtherThreshold implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/other-threshold",
        Level.WARNING,
        "panel whose thresholds contradict the alert on the same expression",
        "The panel is green while the alert rings, or red while nobody is told: people stop"
            + " trusting one of the two.",
        "Take it from the alert: `.thresholdFrom(QUEUE_FULL)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    if (context.monitoring().dashboards().isEmpty()) {
      return Stream.empty();
    }
    Map<Expr, List<Bound>> bounds = bounds(context);
    Set<String> metrics =
        bounds.keySet().stream()
            .flatMap(expr -> metric(Parts.of(expr)))
            .collect(Collectors.toSet());
    return bounds.isEmpty()
        ? Stream.empty()
        : PanelExpression.of(context)
            .filter(query -> query.panel().data().queries().size() == 1)
            .filter(query -> !steps(query).isEmpty())
            .filter(query -> metric(query.expression().parts()).anyMatch(metrics::contains))
            .flatMap(query -> findings(query, bounds));
  }

  /** The bounds of alerts by what they compare, as rules and as dashboards would ask it. */
  private static Map<Expr, List<Bound>> bounds(CheckContext context) {
    Map<Expr, List<Bound>> bounds = new HashMap<>();
    for (Alert alert : context.monitoring().alerts()) {
      if (alert.query().threshold().isPresent()
          && alert.query().expr() instanceof BinaryExpr comparison
          && comparison.right() instanceof NumberLiteral number) {
        Bound bound = new Bound(alert, number.value());
        Stream.of(Question.of(comparison.left()), Question.withChosenRanges(comparison.left()))
            .distinct()
            .forEach(
                question -> bounds.computeIfAbsent(question, key -> new ArrayList<>()).add(bound));
      }
    }
    return bounds;
  }

  /** The first metric that an expression reads, by which most can't be the same. */
  private static Stream<String> metric(List<Expr> parts) {
    return parts.stream()
        .filter(VectorSelector.class::isInstance)
        .limit(1)
        .flatMap(part -> Stream.ofNullable(((VectorSelector) part).metric()));
  }

  private static List<Thresholds.Step> steps(PanelExpression query) {
    Thresholds thresholds = query.panel().data().field().thresholds();
    return thresholds.percent() ? List.of() : thresholds.steps();
  }

  private Stream<Diagnostic> findings(PanelExpression query, Map<Expr, List<Bound>> bounds) {
    List<Bound> here = bounds.getOrDefault(Question.of(query.expression().tree()), List.of());
    boolean shown =
        here.stream()
            .anyMatch(bound -> steps(query).stream().anyMatch(step -> step.value() == bound.value));
    return shown ? Stream.empty() : here.stream().limit(1).map(bound -> finding(query, bound));
  }

  private Diagnostic finding(PanelExpression query, Bound bound) {
    String place = bound.alert.origin().toString();
    String alert = place + "  " + Subject.of(bound.alert);
    return query
        .expression()
        .underline(
            info().finding("no threshold of the panel is that of the alert on its expression"),
            query.expression().tree().span(),
            "coloured from " + NumberLiteral.of(steps(query).get(0).value()) + " on")
        .pointingAt(
            new Excerpt(
                alert, new Span(0, place.length()), "rings at " + NumberLiteral.of(bound.value)));
  }

  /** The value at which an alert rings. */
  private record Bound(Alert alert, double value) {}
}
