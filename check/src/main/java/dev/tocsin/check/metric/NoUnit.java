package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.metric.Info;
import dev.tocsin.model.metric.StateSet;
import java.util.stream.Stream;

/** A metric of which nobody knows what it counts or measures. */
public final class NoUnit implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "metric/no-unit",
            Level.INFO,
            "metric without a unit",
            "With the unit, panels get theirs by themselves, and queries that compare seconds"
                + " with bytes are refused.",
            "Say it with `.unit(…)`: `Unit.SECONDS`, `Unit.BYTES`, or what is counted,"
                + " `Unit.of(\"order\")`.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Metrics.of(context)
        .filter(metric -> !metric.unit().known())
        .filter(metric -> !(metric instanceof Info || metric instanceof StateSet))
        .map(metric -> Metrics.tell(info().finding("`" + metric.name() + "` has no unit"), metric));
  }
}
