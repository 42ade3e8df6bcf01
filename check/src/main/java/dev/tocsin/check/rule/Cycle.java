package dev.tocsin.check.rule;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Cycles;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Recording rules that need each other's results, or their own. */
public final class Cycle implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "rule/cycle",
        Level.WARNING,
        "recording rules that read each other in a circle",
        "Each waits for what another has recorded before. Where nothing else feeds them they never"
            + " record anything; otherwise a gap in one is a gap in all, for good.",
        "Compute one of them from metrics that are scraped.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Map<String, Map<String, Reading>> reads = new LinkedHashMap<>();
    for (Expression query : context.expressions()) {
      if (query.owner() instanceof RecordingRule rule) {
        Map<String, Reading> ofRule =
            reads.computeIfAbsent(rule.name(), name -> new LinkedHashMap<>());
        query
            .parts(VectorSelector.class)
            .forEach(
                selector ->
                    ofRule.putIfAbsent(
                        String.valueOf(selector.metric()), new Reading(query, selector)));
      }
    }
    Map<String, Set<String>> needs = new LinkedHashMap<>();
    reads.forEach((name, ofRule) -> needs.put(name, ofRule.keySet()));
    return Cycles.of(needs).stream().flatMap(circle -> findings(circle, reads));
  }

  /** Told once, where the first of the circle reads the second. */
  private Stream<Diagnostic> findings(
      List<String> circle, Map<String, Map<String, Reading>> reads) {
    String second = circle.get(1 % circle.size());
    String message =
        circle.size() == 1
            ? "`" + second + "` is computed from itself"
            : "recorded in a circle: " + String.join(" reads ", circle) + " reads " + circle.get(0);
    return Stream.ofNullable(reads.getOrDefault(circle.get(0), Map.of()).get(second))
        .map(
            reading ->
                reading
                    .query()
                    .underline(info().finding(message), reading.selector().span(), "begins here"));
  }

  /** A rule's query, and where it reads a series. */
  private record Reading(Expression query, VectorSelector selector) {}
}
