package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The series of a metric, such as {@code http_requests_total{job="api"} offset 5m}.
 *
 * @param metric the name in front of the braces, or null if there is none. A name that can't stand
 *     there, such as {@code "my.metric"}, is a matcher on {@code __name__}
 * @param matchers the conditions in the order they were written, without the one that the name is
 * @param variables Grafana variables that each stand for whole matchers, as they were written
 * @param modifiers offset and {@code @}
 * @param extension how it treats the borders of a range
 */
public record VectorSelector(
    @Nullable String metric,
    List<LabelMatcher> matchers,
    List<String> variables,
    Modifiers modifiers,
    RangeExtension extension,
    Span span)
    implements Expr {

  public VectorSelector {
    matchers = List.copyOf(matchers);
    variables = List.copyOf(variables);
  }

  /** The series of a metric that meet all conditions. */
  public static VectorSelector of(String metric, LabelMatcher... matchers) {
    return of(metric, List.of(matchers));
  }

  /** The series of a metric, of any name, that meet all conditions. */
  public static VectorSelector of(String metric, List<LabelMatcher> matchers) {
    boolean inFront = Names.isPlainMetric(metric) || Names.hasVariable(metric);
    List<LabelMatcher> all = new ArrayList<>();
    if (!inFront) {
      all.add(LabelMatcher.of(LabelMatcher.METRIC_NAME, MatchOperator.EQUAL, metric));
    }
    all.addAll(matchers);
    return new VectorSelector(
        inFront ? metric : null, all, List.of(), Modifiers.NONE, RangeExtension.NONE, Span.NONE);
  }

  static VectorSelector ofVariable(VariableExpr variable) {
    return of(variable.text()).withSpan(variable.span());
  }

  /** Whether the name in front of the braces holds a variable of Grafana's dialect. */
  public boolean hasVariableName() {
    return metric != null && Names.hasVariable(metric);
  }

  /** The same with other modifiers. */
  public VectorSelector withModifiers(Modifiers modifiers) {
    return new VectorSelector(metric, matchers, variables, modifiers, extension, span);
  }

  /** The same with another treatment of the borders of its range. */
  public VectorSelector withExtension(RangeExtension extension) {
    return new VectorSelector(metric, matchers, variables, modifiers, extension, span);
  }

  VectorSelector withSpan(Span span) {
    return new VectorSelector(metric, matchers, variables, modifiers, extension, span);
  }

  /** The same with other conditions. */
  public VectorSelector withMatchers(List<LabelMatcher> matchers) {
    return new VectorSelector(metric, matchers, variables, modifiers, extension, span);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String toString() {
    return CanonicalPrinter.print(this);
  }
}
