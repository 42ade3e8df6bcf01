package dev.tocsin.check.scrape;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.Monitoring;
import java.util.stream.Stream;

/** Dashboards on a Grafana that has data sources, but no Prometheus among them. */
public final class NoDataSource implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "scrape/no-data-source",
        Level.ERROR,
        "dashboards without the Prometheus that they ask",
        "Every panel shows an error: the data source that it names is not there.",
        "Add it: `.dataSource(DataSource.prometheus(\"Prometheus\","
            + " \"http://prometheus:9090\"))`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Monitoring monitoring = context.monitoring();
    // A model without any data source leaves them to somebody else.
    boolean missing =
        !monitoring.dashboards().isEmpty()
            && !monitoring.grafana().dataSources().isEmpty()
            && monitoring.grafana().prometheus().isEmpty();
    return missing
        ? Stream.of(
            info()
                .finding("none of Grafana's data sources is a Prometheus")
                .about("Grafana", monitoring.origin()))
        : Stream.empty();
  }
}
