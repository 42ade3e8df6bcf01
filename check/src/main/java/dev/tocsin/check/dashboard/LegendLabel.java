package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.LabelTrace;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A legend that reads a label which the query's result does not have. */
public final class LegendLabel implements Check {
  /** As Grafana 13's Prometheus data source finds them in a legend. */
  private static final Pattern READ = Pattern.compile("\\{\\{\\s*([\\w.-]+?)\\s*}}");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/legend-label",
        Level.WARNING,
        "legend that reads a label which its query has dropped",
        "Grafana writes nothing in its place: the lines have names with a hole, or all the same"
            + " name, and nobody can tell which is which.",
        "Keep the label in the query, as in `sum by (topic) (…)`, or take it out of the legend.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    LabelTrace trace = LabelTrace.of(context);
    return PanelExpression.of(context).flatMap(query -> findings(query, trace));
  }

  private Stream<Diagnostic> findings(PanelExpression query, LabelTrace trace) {
    String legend = query.query().legend().toString();
    return !legend.contains("{{")
        ? Stream.empty()
        : READ.matcher(legend)
            .results()
            .filter(read -> !query.expression().labels().result().isPossible(read.group(1)))
            .map(read -> finding(query, legend, read, trace));
  }

  private Diagnostic finding(
      PanelExpression query, String legend, MatchResult read, LabelTrace trace) {
    String label = read.group(1);
    Diagnostic finding =
        info()
            .finding("the legend reads the label `" + label + "`, which its query has dropped")
            .about(query.expression().subject(), query.expression().origin())
            .pointingAt(
                new Excerpt(legend, new Span(read.start(), read.end()), hint(query, label)));
    return trace.find(query.expression(), label).map(finding::pointingAt).orElse(finding);
  }

  private static String hint(PanelExpression query, String label) {
    Set<String> known = new TreeSet<>(query.expression().labels().result().possible());
    known.remove(LabelMatcher.METRIC_NAME);
    return DidYouMean.nearest(label, known)
        .map(name -> "did you mean `" + name + "`?")
        .orElse(
            known.isEmpty()
                ? "the query's result has no labels"
                : "the query's result has " + String.join(", ", known));
  }
}
