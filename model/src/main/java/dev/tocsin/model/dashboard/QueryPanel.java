package dev.tocsin.model.dashboard;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Unit;

/**
 * A panel that shows the answers of queries.
 *
 * @param <P> the panel's own kind
 */
public sealed interface QueryPanel<P extends QueryPanel<P>> extends Panel, Allowing<P>
    permits TimeSeries,
        Stat,
        GaugePanel,
        BarGauge,
        Table,
        Heatmap,
        PieChart,
        StateTimeline,
        OtherPanel {
  /** The queries and how their answers are written. */
  PanelData data();

  /** The same panel with another frame and other data. */
  P with(PanelFrame frame, PanelData data);

  @Override
  default P at(Origin origin) {
    return with(frame().at(origin), data());
  }

  default P description(String description) {
    return with(frame().description(description), data());
  }

  /**
   * The panel's number in Grafana, for a panel that links lead to from before. Without it the id
   * follows from the titles of the panel and its row, and stays when panels are added or moved.
   *
   * @param id from 1
   */
  default P id(int id) {
    return with(frame().id(id), data());
  }

  /** Asks for a width in 24ths of the page and a height in grid units of 30 pixels. */
  default P size(int width, int height) {
    return with(frame().size(width, height), data());
  }

  default P query(Query query) {
    return query(query, Legend.NONE);
  }

  /** Adds a query whose series are named by a legend. */
  default P query(Query query, Legend legend) {
    return with(frame(), data().query(new PanelQuery(query, legend)));
  }

  /**
   * The unit in which values are written, where it is not the one that follows from the queries.
   */
  default P unit(Unit unit) {
    return with(frame(), data().field(data().field().unit(unit)));
  }

  /** The digits behind the decimal point. */
  default P decimals(int decimals) {
    return with(frame(), data().field(data().field().decimals(decimals)));
  }

  /** The ends of the axis or of the gauge. */
  default P range(double min, double max) {
    return with(frame(), data().field(data().field().range(min, max)));
  }

  /** The lower end of the axis or of the gauge. */
  default P min(double min) {
    return with(frame(), data().field(data().field().min(min)));
  }

  /** What is written where there is no value. */
  default P noValue(String text) {
    return with(frame(), data().field(data().field().noValue(text)));
  }

  default P thresholds(Thresholds thresholds) {
    return with(frame(), data().field(data().field().thresholds(thresholds)));
  }

  /**
   * The threshold of an alert, in the colour of its severity: when the panel turns red, the alert
   * rings.
   *
   * @throws DefinitionException if the alert's condition is no plain comparison with a number
   */
  default P thresholdFrom(Alert alert) {
    return thresholds(
        Thresholds.of(alert)
            .orElseThrow(
                () ->
                    DefinitionException.of(
                        Diagnostic.of(
                                Level.ERROR,
                                "definition",
                                "alert `" + alert.name() + "` has no single threshold to show")
                            .about("panel " + frame().title(), origin())
                            .fixedBy("give the panel its own .thresholds(…)"))));
  }

  /** Writes texts and colours in place of values. */
  default P mappings(ValueMapping... mappings) {
    return with(frame(), data().field(data().field().mappings(mappings)));
  }

  /** Shows some of the series in another way. */
  default P override(FieldOverride override) {
    return with(frame(), data().override(override));
  }
}
