package dev.tocsin.check.rule;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rules record a series, and which read it.
 *
 * @param recordings the recording rules by the names that they record
 * @param queries the rules' expressions, by the rules themselves
 */
record RecordedSeries(
    Map<String, List<Recording>> recordings, IdentityHashMap<Rule, Expression> queries) {
  /**
   * A rule in its place.
   *
   * @param position its place in the group, from 0
   */
  record Recording(RecordingRule rule, RuleGroup group, int position) {}

  /**
   * A place where a rule reads series as they are at the moment.
   *
   * @param position the rule's place in the group, from 0
   * @param recordings the rules that record what it reads; at least one
   */
  record Reading(
      Expression query,
      RuleGroup group,
      int position,
      VectorSelector selector,
      List<Recording> recordings) {
    /** The recorded name. */
    String name() {
      return recordings.get(0).rule().name();
    }

    /** Whether a rule stands in the reader's own group. */
    @SuppressWarnings("ReferenceEquality") // the very same group
    boolean isBeside(Recording recording) {
      return recording.group() == group;
    }
  }

  private static RecordedSeries of(CheckContext context) {
    Map<String, List<Recording>> recordings = new HashMap<>();
    for (RuleGroup group : context.monitoring().rules()) {
      for (int i = 0; i < group.rules().size(); i++) {
        if (group.rules().get(i) instanceof RecordingRule rule) {
          recordings
              .computeIfAbsent(rule.name(), name -> new ArrayList<>())
              .add(new Recording(rule, group, i));
        }
      }
    }
    IdentityHashMap<Rule, Expression> queries = new IdentityHashMap<>();
    for (Expression expression : context.expressions()) {
      if (expression.owner() instanceof Rule rule) {
        queries.put(rule, expression);
      }
    }
    return new RecordedSeries(recordings, queries);
  }

  /** Every place where a rule reads recorded series at the moment, not as they were before. */
  static Stream<Reading> readings(CheckContext context) {
    RecordedSeries series = of(context);
    return context.monitoring().rules().stream().flatMap(series::readings);
  }

  private Stream<Reading> readings(RuleGroup group) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < group.rules().size(); i++) {
      Expression query = queries.get(group.rules().get(i));
      if (query != null && readsAny(query)) {
        for (VectorSelector selector : momentary(query)) {
          List<Recording> read = recordings.get(String.valueOf(selector.metric()));
          if (read != null) {
            readings.add(new Reading(query, group, i, selector, read));
          }
        }
      }
    }
    return readings.stream();
  }

  private boolean readsAny(Expression query) {
    return query
        .parts(VectorSelector.class)
        .anyMatch(selector -> recordings.containsKey(String.valueOf(selector.metric())));
  }

  /** Where a query reads series at the moment, neither over a range nor at another time. */
  static List<VectorSelector> momentary(Expression query) {
    Set<VectorSelector> ranges = Collections.newSetFromMap(new IdentityHashMap<>());
    query.parts(MatrixSelector.class).map(MatrixSelector::vector).forEach(ranges::add);
    return query
        .parts(VectorSelector.class)
        .filter(selector -> !ranges.contains(selector))
        .filter(selector -> selector.modifiers().offset() == null)
        .filter(selector -> selector.modifiers().at() == null)
        .toList();
  }
}
