package dev.tocsin.check.rule;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two recording rules that certainly record the same series: of one name and the same labels, and
 * of the same query or without any label that could tell their results apart.
 */
public final class DuplicateRecord implements Check {
  private static final Set<String> NAME = Set.of(LabelMatcher.METRIC_NAME);

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "rule/duplicate-record",
        Level.WARNING,
        "two recording rules that record the same series",
        "A series has one value at a time: Prometheus keeps what comes first and drops the other,"
            + " and which that is can change with each evaluation.",
        "Remove one, give each its own name, or a label in which they differ.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Map<Object, Expression> seen = new HashMap<>();
    Stream.Builder<Diagnostic> findings = Stream.builder();
    for (Expression query : context.expressions()) {
      if (query.owner() instanceof RecordingRule rule) {
        Object result = hasOneSeries(query) ? "" : query.tree().normalized();
        Expression first = seen.putIfAbsent(List.of(rule.name(), rule.labels(), result), query);
        if (first != null) {
          findings.add(finding(rule, query, first));
        }
      }
    }
    return findings.build();
  }

  private static boolean hasOneSeries(Expression query) {
    LabelSet labels = query.labels().result();
    return !labels.open() && NAME.containsAll(labels.possible());
  }

  private Diagnostic finding(RecordingRule rule, Expression query, Expression first) {
    String place = first.origin().toString();
    return query
        .underline(
            info().finding("`" + rule.name() + "` is recorded twice"), query.tree().span(), "")
        .pointingAt(
            new Excerpt(
                place + "  " + first.subject(), new Span(0, place.length()), "recorded here too"));
  }
}
