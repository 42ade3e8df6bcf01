package dev.tocsin.check.context;

import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.promql.label.Removal;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows a label to the word that dropped it, through recording rules too.
 *
 * @param recorded the recording rules by their names
 */
public record LabelTrace(Map<String, Expression> recorded) {
  /** Of a monitoring. */
  public static LabelTrace of(CheckContext context) {
    Map<String, Expression> recorded = new HashMap<>();
    for (Expression expression : context.expressions()) {
      if (expression.owner() instanceof RecordingRule rule) {
        recorded.put(rule.name(), expression);
      }
    }
    return new LabelTrace(recorded);
  }

  /** Where a label was lost that the result of a query does not have, if that can be shown. */
  public Optional<Excerpt> find(Expression query, String label) {
    return find(query, label, new HashSet<>());
  }

  private Optional<Excerpt> find(Expression query, String label, Set<String> seen) {
    Removal why = query.labels().result().whyImpossible(label);
    if (why == null) {
      return Optional.empty();
    }
    if (!why.span().equals(Span.NONE)) {
      return Optional.of(new Excerpt(query.text(), why.span(), told(why, query)));
    }
    return query
        .parts(VectorSelector.class)
        .filter(selector -> !query.labels().at(selector).isPossible(label))
        .flatMap(selector -> Optional.ofNullable(selector.metric()).stream())
        .filter(seen::add)
        .flatMap(metric -> Stream.ofNullable(recorded.get(metric)))
        .flatMap(rule -> find(rule, label, seen).stream())
        .findFirst();
  }

  private static String told(Removal why, Expression query) {
    String told =
        switch (why.reason()) {
          case NOT_OF_METRIC -> "has no such label";
          case NO_LABELS -> "has no labels";
          case MATCHED_EMPTY -> "only series without it";
          case NOT_ON_OTHER_SIDE -> "the other side does not have it";
          case AGGREGATED, WITHOUT, NOT_MATCHED_ON, DROPPED, REPLACED -> "dropped here";
        };
    return query.owner() instanceof RecordingRule
        ? told + ", in " + query.subject() + " at " + query.origin()
        : told;
  }
}
