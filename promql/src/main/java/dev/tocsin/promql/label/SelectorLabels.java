package dev.tocsin.promql.label;

import dev.tocsin.promql.label.Finding.Kind;
import dev.tocsin.promql.label.Removal.Reason;
import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.schema.MetricInfo;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.schema.SeriesInfo;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The labels of selectors: those of the metric, narrowed by the matchers. */
final class SelectorLabels {
  /** Of how many values a regular expression may be for them to be listed. */
  private static final int MAX_VALUES = 100;

  private final MetricSchema schema;
  private final List<Finding> findings;
  private final Set<String> following;

  SelectorLabels(MetricSchema schema, List<Finding> findings, Set<String> following) {
    this.schema = schema;
    this.findings = findings;
    this.following = following;
  }

  LabelSet of(VectorSelector expr) {
    String name = name(expr);
    LabelSet set = name == null ? LabelSet.ANY : ofMetric(name, expr);
    return matched(expr, set);
  }

  /** The metric's name, in front of the braces or within, or null. */
  private static @Nullable String name(VectorSelector expr) {
    if (expr.metric() != null) {
      return expr.hasVariableName() ? null : expr.metric();
    }
    for (LabelMatcher matcher : expr.matchers()) {
      boolean named = matcher.label().equals(LabelMatcher.METRIC_NAME);
      if (named && matcher.op() == MatchOperator.EQUAL && !matcher.hasVariable()) {
        return matcher.value();
      }
    }
    return null;
  }

  private LabelSet ofMetric(String name, VectorSelector expr) {
    SeriesInfo series = schema.series(name);
    LabelSet set = series == null ? LabelSet.ANY : ofSeries(name, series.metric(), expr);
    return set.require(LabelMatcher.METRIC_NAME).withValues(LabelMatcher.METRIC_NAME, Set.of(name));
  }

  private LabelSet ofSeries(String name, MetricInfo metric, VectorSelector expr) {
    if (metric.recorded() != null) {
      return ofRecorded(name, metric);
    }
    LabelSet set =
        metric.open()
            ? LabelSet.ANY
            : LabelSet.none(new Removal(Reason.NOT_OF_METRIC, LabelAnalyzer.nameSpan(expr, name)));
    for (String label : metric.optional()) {
      set = set.allow(label).withValues(label, metric.values().get(label));
    }
    for (String label : metric.labels()) {
      set = set.require(label).withValues(label, metric.values().get(label));
    }
    return set;
  }

  private LabelSet ofRecorded(String name, MetricInfo metric) {
    if (following.contains(name) || metric.recorded() == null) {
      return LabelSet.ANY;
    }
    Set<String> deeper = new HashSet<>(following);
    deeper.add(name);
    LabelSet set =
        new LabelAnalyzer(schema, new IdentityHashMap<>(), new ArrayList<>(), deeper)
            .analyze(metric.recorded());
    for (Map.Entry<String, Set<String>> added : metric.values().entrySet()) {
      set = set.require(added.getKey()).withValues(added.getKey(), added.getValue());
    }
    return set;
  }

  /** What remains of labels when all matchers of a selector are applied. */
  LabelSet matched(VectorSelector expr, LabelSet labels) {
    // What is excluded counts only once it is known what is there.
    LabelSet chosen = matched(expr, labels, true, labels);
    return matched(expr, chosen, false, labels);
  }

  private LabelSet matched(
      VectorSelector expr, LabelSet labels, boolean positive, LabelSet original) {
    LabelSet set = labels;
    for (LabelMatcher matcher : expr.matchers()) {
      if (matcher.op().isPositive() == positive && !matcher.hasVariable()) {
        set = match(expr, matcher, set, original);
      }
    }
    return set;
  }

  private LabelSet match(
      VectorSelector expr, LabelMatcher matcher, LabelSet set, LabelSet original) {
    Values wanted = Values.of(matcher);
    if (wanted == null) {
      return set;
    }
    String label = matcher.label();
    if (!set.isPossible(label)) {
      Kind kind = original.isPossible(label) ? Kind.CONTRADICTION : Kind.UNKNOWN_LABEL;
      note(wanted.allowsAbsent() ? Kind.USELESS_MATCHER : kind, expr, matcher, label);
      return set;
    }
    Set<String> known = set.values(label);
    Set<String> left = known == null ? wanted.finite() : wanted.keep(known);
    if (left != null && left.isEmpty()) {
      if (wanted.allowsAbsent() && !set.isCertain(label)) {
        return set.remove(label, new Removal(Reason.MATCHED_EMPTY, matcher.span()));
      }
      boolean neverThere =
          Objects.equals(known, original.values(label))
              && set.isCertain(label) == original.isCertain(label);
      note(neverThere ? Kind.UNKNOWN_VALUE : Kind.CONTRADICTION, expr, matcher, matcher.value());
      return set;
    }
    boolean certain = set.isCertain(label);
    if (wanted.allowsAll()) {
      note(Kind.USELESS_MATCHER, expr, matcher, matcher.value());
    }
    boolean sameValues = known != null && known.equals(left);
    if (sameValues && (certain || wanted.allowsAbsent())) {
      note(Kind.USELESS_MATCHER, expr, matcher, matcher.value());
    }
    if (!wanted.allowsAbsent() || certain) {
      return set.require(label).withValues(label, left);
    }
    return set.allow(label).withValues(label, left);
  }

  private void note(Kind kind, VectorSelector expr, LabelMatcher matcher, String subject) {
    if (!matcher.label().equals(LabelMatcher.METRIC_NAME)) {
      findings.add(new Finding(kind, expr, matcher.span(), subject));
    }
  }

  /**
   * The values that a matcher lets through.
   *
   * @param regex what is compared with, or null if it is {@code text}
   * @param positive whether what equals or matches goes through, rather than the rest
   */
  private record Values(String text, @Nullable Regex regex, boolean positive) {
    /** What a matcher lets through, or null if its regular expression is not understood. */
    static @Nullable Values of(LabelMatcher matcher) {
      try {
        Regex regex = matcher.op().isRegex() ? Regex.of(matcher.value()) : null;
        return new Values(matcher.value(), regex, matcher.op().isPositive());
      } catch (RegexException notUnderstood) {
        return null;
      }
    }

    boolean allows(String value) {
      boolean same = regex == null ? text.equals(value) : regex.matches(value);
      return same == positive;
    }

    boolean allowsAbsent() {
      return allows("");
    }

    /** Whether it is {@code =~".*"}, which people write where a variable was. */
    boolean allowsAll() {
      return positive && regex != null && text.equals(".*");
    }

    /** All values but the empty one, if they are few; else null. */
    @Nullable Set<String> finite() {
      Set<String> all = regex == null ? Set.of(text) : regex.texts(MAX_VALUES);
      if (!positive || all == null) {
        return null;
      }
      Set<String> values = new TreeSet<>(all);
      values.remove("");
      return values;
    }

    Set<String> keep(Set<String> values) {
      Set<String> kept = new TreeSet<>(values);
      kept.removeIf(value -> !allows(value));
      return kept;
    }
  }
}
