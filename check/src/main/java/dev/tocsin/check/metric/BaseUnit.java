package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.unit.Unit;
import java.util.Map;
import java.util.stream.Stream;

/** A metric that is measured in something else than the base unit. */
public final class BaseUnit implements Check {
  /** The base units of what names say, by the practice of Prometheus and promlint 0.307. */
  private static final Map<String, String> BASES =
      Map.ofEntries(
          Map.entry("bits", "bytes"),
          Map.entry("days", "seconds"),
          Map.entry("fahrenheit", "celsius"),
          Map.entry("gigabytes", "bytes"),
          Map.entry("hours", "seconds"),
          Map.entry("kilobytes", "bytes"),
          Map.entry("kilograms", "grams"),
          Map.entry("kilometers", "meters"),
          Map.entry("megabytes", "bytes"),
          Map.entry("microseconds", "seconds"),
          Map.entry("milliseconds", "seconds"),
          Map.entry("minutes", "seconds"),
          Map.entry("ms", "seconds"),
          Map.entry("nanoseconds", "seconds"),
          Map.entry("percent", "ratio"),
          Map.entry("weeks", "seconds"));

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "metric/base-unit",
            Level.INFO,
            "metric in another unit than the base unit",
            "Prometheus' functions, Grafana's units and all other metrics take seconds, bytes"
                + " and ratios: with milliseconds among them somebody compares 500 with 0.5.",
            "Expose the base unit and let Grafana scale it: seconds, bytes, `_ratio` from 0"
                + " to 1, celsius, meters, grams, joules.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Metrics.of(context).flatMap(this::finding);
  }

  private Stream<Diagnostic> finding(Metric metric) {
    Stream<Diagnostic> byName =
        NameWord.of(metric)
            .filter(word -> BASES.containsKey(word.text()))
            .map(
                word ->
                    Metrics.underline(
                        info().finding("`" + metric.name() + "` is not in a base unit"),
                        metric,
                        word.span(),
                        "the base unit is " + BASES.get(word.text())));
    Unit unit = metric.unit();
    Stream<Diagnostic> byUnit =
        unit.scale() == 1
            ? Stream.empty()
            : Stream.of(
                Metrics.tell(
                    info().finding("`" + metric.name() + "` is in " + unit + ", no base unit"),
                    metric));
    return Stream.concat(byName, byUnit).limit(1);
  }
}
