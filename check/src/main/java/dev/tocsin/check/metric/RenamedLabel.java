package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Exposure;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.stream.Stream;

/** A label that the scrape job sets too, so that Prometheus renames the metric's own. */
public final class RenamedLabel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "metric/renamed-label",
        Level.WARNING,
        "label that scraping renames",
        "Where the target has a label already, Prometheus stores the metric's own as"
            + " `exported_…`: who asks for the label gets that of the target.",
        "Give the metric's label another name, such as `worker` for `instance`; or let"
            + " the target's labels win with `.honorLabels()` of the job.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Exposure exposure = context.exposure();
    return Metrics.of(context)
        .flatMap(
            metric ->
                exposure.jobs(metric).stream()
                    .filter(job -> !job.targetLabelsWin())
                    .flatMap(job -> findings(metric, job, exposure)));
  }

  private Stream<Diagnostic> findings(Metric metric, ScrapeJob job, Exposure exposure) {
    return metric.labels().stream()
        .map(Label::name)
        .filter(label -> exposure.targetLabels(job).contains(label))
        .map(
            label ->
                Metrics.tell(
                    info()
                        .finding(
                            "scrape job "
                                + job.name()
                                + " makes `exported_"
                                + label
                                + "` of `"
                                + label
                                + "`"),
                    metric));
  }
}
