package dev.tocsin.bench;

import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.query.Window.RATE_INTERVAL;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.FieldMatcher;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.ArrayList;
import java.util.List;

/** The dashboards of a large organisation: a thousand, of thirty panels each. */
public final class ManyDashboards implements MonitoringDefinition {
  private static final int DASHBOARDS = 1000;
  private static final int PANELS = 30;

  /** What each service exposes. */
  public static final class Metrics {
    static final Label SERVICE = Label.named("service").help("The service");
    static final Label CODE = Label.named("code").help("The status of the answer");

    public static final Counter REQUESTS =
        Counter.named("http_requests_total").help("Requests").labels(SERVICE, CODE);

    public static final Gauge QUEUE =
        Gauge.named("queue_depth").help("Jobs that wait").labels(SERVICE);

    private Metrics() {}
  }

  @Override
  public Monitoring define() {
    List<Dashboard> dashboards = new ArrayList<>();
    for (int i = 0; i < DASHBOARDS; i++) {
      dashboards.add(dashboard(i));
    }
    return Monitoring.named("many")
        .metrics(Metrics.class)
        .scrape(ScrapeJob.named("services").targets("service:8080").exposes(Metrics.class))
        .dashboards(dashboards.toArray(Dashboard[]::new));
  }

  private static Dashboard dashboard(int number) {
    List<Panel> panels = new ArrayList<>();
    for (int i = 0; i < PANELS; i++) {
      panels.add(panel(i));
    }
    return Dashboard.titled("Service " + number)
        .description("What service " + number + " does.")
        .tags("service")
        .variables(Variable.labelValues(Metrics.REQUESTS, Metrics.SERVICE).multi().includeAll())
        .row(Row.titled("Requests", panels.subList(0, PANELS / 2).toArray(Panel[]::new)))
        .row(Row.titled("Queues", panels.subList(PANELS / 2, PANELS).toArray(Panel[]::new)));
  }

  private static Panel panel(int number) {
    return switch (number % 3) {
      case 0 ->
          Stat.titled("Queue " + number)
              .query(Metrics.QUEUE.max())
              .thresholds(Thresholds.below(Color.GREEN).from(100, Color.RED))
              .sparkline();
      case 1 ->
          Table.titled("Services " + number)
              .columns(Metrics.SERVICE)
              .query(Metrics.QUEUE.max().by(Metrics.SERVICE), legend("Waiting"))
              .largestFirst();
      default ->
          TimeSeries.titled("Requests " + number)
              .description("By the status of the answer.")
              .query(
                  Metrics.REQUESTS.rate(RATE_INTERVAL).sum().by(Metrics.CODE), legend(Metrics.CODE))
              .seriesList(SeriesList.table(Reducer.MEAN, Reducer.MAX).onTheRight())
              .override(FieldMatcher.matching("5.."), field -> field.color(Color.RED).lineWidth(2))
              .min(0)
              .stack();
    };
  }
}
