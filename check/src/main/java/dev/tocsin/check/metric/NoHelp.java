package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.util.stream.Stream;

/** A metric that nobody has explained. */
public final class NoHelp implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "metric/no-help",
        Level.WARNING,
        "metric without help",
        "At night nobody knows any more what was counted; the help is also what the"
            + " generated constants and Prometheus' own suggestions show.",
        "Say in a sentence with `.help(…)` what it counts or measures.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Metrics.of(context)
        .filter(metric -> metric.help().isBlank())
        .map(metric -> Metrics.tell(info().finding("`" + metric.name() + "` has no help"), metric));
  }
}
