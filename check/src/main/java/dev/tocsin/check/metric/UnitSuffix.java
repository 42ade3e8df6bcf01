package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.unit.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A metric whose name does not say in which unit it is. */
public final class UnitSuffix implements Check {
  private static final String TOTAL = "_total";

  private static final Map<Unit, String> SUFFIXES =
      Map.of(
          Unit.BYTES, "_bytes",
          Unit.CELSIUS, "_celsius",
          Unit.RATIO, "_ratio",
          Unit.SECONDS, "_seconds");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "metric/unit-suffix",
            Level.INFO,
            "name that does not end in the unit",
            "Whoever writes a query sees the name, not the declaration: `_seconds` at its end"
                + " saves asking, or guessing wrong.",
            "Let the name end in the unit, before `_total` of a counter: `_seconds`,"
                + " `_bytes`, `_ratio`.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Metrics.of(context)
        .flatMap(metric -> suffix(metric).flatMap(s -> finding(metric, s)).stream());
  }

  private Optional<Diagnostic> finding(Metric metric, String suffix) {
    String wanted = metric instanceof Counter ? suffix + TOTAL : suffix;
    return metric.name().endsWith(wanted)
        ? Optional.empty()
        : Optional.of(
            Metrics.tell(
                info()
                    .finding(
                        "`"
                            + metric.name()
                            + "` is in "
                            + metric.unit()
                            + " but does not end in `"
                            + wanted
                            + "`"),
                metric));
  }

  private static Optional<String> suffix(Metric metric) {
    return Optional.ofNullable(SUFFIXES.get(metric.unit()));
  }
}
