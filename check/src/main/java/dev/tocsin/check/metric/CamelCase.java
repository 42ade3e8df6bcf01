package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.metric.Metric;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A metric named in camel case. */
public final class CamelCase implements Check {
  private static final Pattern HUMP = Pattern.compile("[a-z][A-Z]");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "metric/camel-case",
            Level.INFO,
            "name in camel case",
            "All names around it are in snake case: nobody remembers where the one capital"
                + " letter was.",
            "Write `snake_case`.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Metrics.of(context).flatMap(this::finding);
  }

  private Stream<Diagnostic> finding(Metric metric) {
    Matcher hump = HUMP.matcher(metric.name());
    return hump.find()
        ? Stream.of(
            Metrics.underline(
                info().finding("`" + metric.name() + "` is in camel case"),
                metric,
                new Span(hump.start() + 1, hump.end()),
                ""))
        : Stream.empty();
  }
}
