package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One condition of a selector in an expression. */
record Selected(Expression expression, VectorSelector selector, LabelMatcher matcher) {
  /** How many values a finding lists at most. */
  private static final int FEW = 8;

  /** All conditions of all selectors that hold no variable. */
  static Stream<Selected> all(CheckContext context) {
    return context.expressions().stream()
        .flatMap(
            expression ->
                expression
                    .parts(VectorSelector.class)
                    .flatMap(selector -> of(expression, selector)));
  }

  private static Stream<Selected> of(Expression expression, VectorSelector selector) {
    return selector.matchers().stream()
        .filter(matcher -> !matcher.hasVariable())
        .map(matcher -> new Selected(expression, selector, matcher));
  }

  /** The condition at a place of a selector. */
  static Stream<Selected> at(Expression expression, VectorSelector selector, Span span) {
    return of(expression, selector).filter(selected -> selected.matcher().span().equals(span));
  }

  /** The selected metric in backquotes, or {@code these series}. */
  String metric() {
    return MetricName.of(selector).map(name -> "`" + name.name() + "`").orElse("these series");
  }

  /** All values that the label can have behind the selector, or null if they are not known. */
  @Nullable Set<String> values() {
    return expression.labels().at(selector).values(matcher.label());
  }

  /** Whether series go through that do not have the label. */
  boolean allowsAbsent() {
    try {
      boolean matches =
          matcher.op().isRegex()
              ? Regex.of(matcher.value()).matches("")
              : matcher.value().isEmpty();
      return matches == matcher.op().isPositive();
    } catch (RegexException refused) {
      return true;
    }
  }

  /** The span of the value with its quotes. */
  Span valueSpan() {
    Span span = matcher.span();
    int quote = expression.text().indexOf(matcher.op().symbol(), span.start());
    int start = quote < 0 ? span.start() : quote + matcher.op().symbol().length();
    return start < span.end() ? new Span(start, span.end()) : span;
  }

  /** Values for people. */
  static String list(Set<String> values) {
    String text =
        new TreeSet<>(values)
            .stream().limit(FEW).map(value -> "`" + value + "`").collect(Collectors.joining(", "));
    return values.size() > FEW ? text + " and " + (values.size() - FEW) + " more" : text;
  }
}
