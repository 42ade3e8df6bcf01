package dev.tocsin.model.dashboard.panel;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.field.FieldMatcher;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldOverride;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.option.OptionStyle;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.dashboard.transformation.Transformation;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.query.Query;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A panel that shows the answers of queries.
 *
 * @param <P> the panel's own kind
 * @param <F> what an override of it can set
 */
public sealed interface QueryPanel<P extends QueryPanel<P, F>, F extends FieldStyle<F>>
    extends Panel, FrameStyle<P>, FieldStyle<P>, OptionStyle<P>, Allowing<P>
    permits BarChart,
        BarGauge,
        Candlestick,
        Canvas,
        CustomPanel,
        FlameGraph,
        GaugePanel,
        Geomap,
        Heatmap,
        HistogramPanel,
        Logs,
        NodeGraph,
        PieChart,
        Stat,
        StateTimeline,
        StatusHistory,
        Table,
        Text,
        TimeSeries,
        Traces,
        Trend,
        XyChart {
  /** The queries and how their answers are written. */
  PanelData data();

  /** The same panel with another frame, other data and other options. */
  P with(PanelFrame frame, PanelData data, Settings options);

  /** An override that sets nothing yet. */
  F unchanged();

  /** What the data source is asked for. */
  default PanelKind.Answer answer() {
    return kind().answer();
  }

  @Override
  default P frame(PanelFrame frame) {
    return with(frame, data(), options());
  }

  @Override
  default P options(Settings options) {
    return with(frame(), data(), options);
  }

  @Override
  default FieldOptions field() {
    return data().field();
  }

  @Override
  default P field(FieldOptions field) {
    return with(data().field(field));
  }

  @Override
  default P at(Origin origin) {
    return frame(frame().at(origin));
  }

  @Override
  default Origin origin() {
    return frame().origin();
  }

  default P query(Query query) {
    return query(PanelQuery.of(query));
  }

  /** Adds a query whose series are named by a legend. */
  default P query(Query query, Legend legend) {
    return query(PanelQuery.of(query, legend));
  }

  default P query(PanelQuery query) {
    return with(data().query(query));
  }

  /** Adds a query of another kind of data source than Prometheus. */
  default P query(ForeignQuery query) {
    return with(data().query(query));
  }

  /** What is asked instead of the dashboard's Prometheus. */
  default P dataSource(DataSource source) {
    return dataSource(DataSourceRef.of(source));
  }

  /** What is asked instead of the dashboard's Prometheus. */
  default P dataSource(DataSourceRef source) {
    return request("datasource", source.settings());
  }

  /** Asks for so many points of a series at most; without it, one for each pixel. */
  default P maxDataPoints(int points) {
    return request("maxDataPoints", Numbers.positive(points, "a number of points"));
  }

  /** The distance between two points is not shorter. */
  default P minInterval(Duration interval) {
    return request("interval", GrafanaDuration.of(interval));
  }

  /** Looks back so far, whatever the dashboard's time range. */
  default P lookingBack(Duration time) {
    return request("timeFrom", GrafanaDuration.of(time));
  }

  /** Shows what was so long before. */
  default P shiftedBy(Duration time) {
    return request("timeShift", GrafanaDuration.of(time));
  }

  /** Draws beside it what was so long before. */
  default P comparedWith(Duration before) {
    Settings more =
        data().request().with(GrafanaVersion.V12_4, "timeCompare", GrafanaDuration.of(before));
    return with(data().request(more));
  }

  /** Leaves out the note that the panel has another time range. */
  default P hideTimeNote() {
    return request("hideTimeOverride", true);
  }

  /** Keeps answers so long, where Grafana caches them. */
  default P cached(Duration time) {
    return request("queryCachingTTL", time.toMillis());
  }

  /** What is done with the answers, one step after the other. */
  default P transform(Transformation... steps) {
    return with(data().transformations(List.of(steps)));
  }

  /**
   * Shows some of the series or columns in another way.
   *
   * @param change what is other, such as {@code field -> field.unit(Unit.BYTES)}
   */
  default P override(FieldMatcher series, UnaryOperator<F> change) {
    FieldOptions changed = change.apply(unchanged()).field();
    return with(data().override(new FieldOverride(series, changed)));
  }

  private P request(String name, Object value) {
    return with(data().request(data().request().with(name, value)));
  }

  private P with(PanelData data) {
    return with(frame(), data, options());
  }
}
