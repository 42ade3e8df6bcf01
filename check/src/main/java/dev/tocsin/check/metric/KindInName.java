package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.metric.Metric;
import java.util.Set;
import java.util.stream.Stream;

/** A name that says what kind of metric it is. */
public final class KindInName implements Check {
  private static final Set<String> KINDS = Set.of("counter", "gauge", "histogram", "summary");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "metric/kind-in-name",
            Level.INFO,
            "kind of the metric in its name",
            "The kind is in the metric's type, and `_total` marks counters; in the name it is"
                + " noise, and wrong the day the kind changes.",
            "Leave the word out.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Metrics.of(context).flatMap(this::finding);
  }

  private Stream<Diagnostic> finding(Metric metric) {
    return NameWord.of(metric)
        .filter(word -> KINDS.contains(word.text()))
        .limit(1)
        .map(
            word ->
                Metrics.underline(
                    info().finding("`" + metric.name() + "` has its kind in its name"),
                    metric,
                    word.span(),
                    ""));
  }
}
