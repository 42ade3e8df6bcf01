package dev.tocsin.generate;

import static dev.tocsin.model.dashboard.field.FieldMatcher.matching;
import static dev.tocsin.model.dashboard.field.FieldMatcher.named;
import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.unit.Durations.days;
import static dev.tocsin.model.unit.Durations.hours;
import static dev.tocsin.model.unit.Durations.minutes;
import static dev.tocsin.model.unit.Durations.seconds;

import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Folder;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Action;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.dashboard.field.ValueMapping;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.panel.BarGauge;
import dev.tocsin.model.dashboard.panel.GaugePanel;
import dev.tocsin.model.dashboard.panel.Heatmap;
import dev.tocsin.model.dashboard.panel.PieChart;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.StateTimeline;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.dashboard.panel.Text;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.IntervalVariable;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.query.Window;
import dev.tocsin.model.unit.Unit;

/** A dashboard with every kind of panel and variable, and every option of each. */
public final class KitchenDashboard {
  static final LabelVariable OVEN =
      Variable.labelValues(KitchenMetrics.TEMPERATURE, KitchenMetrics.OVEN).titled("Oven");

  static final LabelVariable DISH =
      Variable.labelValues(
              KitchenMetrics.DISHES.where(KitchenMetrics.OVEN.is(OVEN)), KitchenMetrics.DISH)
          .multi()
          .includeAll();

  static final LabelVariable ANY =
      Variable.labelValues(KitchenMetrics.OPEN, KitchenMetrics.OVEN).named("any").includeAll();

  static final IntervalVariable SPAN =
      Variable.interval("span", minutes(5), minutes(90), hours(24)).titled("Span");

  private static final VectorQuery DISH_RATE =
      KitchenMetrics.DISHES
          .where(KitchenMetrics.DISH.matches(DISH), KitchenMetrics.OVEN.matches(ANY))
          .rate(Window.RATE_INTERVAL)
          .sum()
          .by(KitchenMetrics.DISH);

  private static final VectorQuery HEAT =
      KitchenMetrics.TEMPERATURE.where(KitchenMetrics.OVEN.is(OVEN));

  /** In a folder. */
  public static final Dashboard DASHBOARD =
      Dashboard.titled("Kitchen \"sink\"")
          .file("kitchen")
          .uid("kitchen-uid")
          .description("Everything")
          .tags("a", "b")
          .folder(new Folder("Kitchen $1", "kitchen-folder"))
          .timeRange(minutes(90))
          .refresh(seconds(90))
          .variables(OVEN, DISH, ANY, SPAN)
          .row(
              "Numbers",
              Stat.titled("Heat").query(HEAT).thresholdFrom(KitchenSink.TOO_HOT).fillBackground(),
              Stat.titled("Heat").query(HEAT).reduce(Reducer.MEAN),
              Stat.titled("Heat with history").query(HEAT).sparkline().noValue("cold"),
              GaugePanel.titled("Dial").query(HEAT).range(0, 300).reduce(Reducer.MAX),
              BarGauge.titled("Bars").query(DISH_RATE, legend(KitchenMetrics.DISH)).min(0),
              PieChart.titled("Pie").query(DISH_RATE, legend(KitchenMetrics.DISH)),
              PieChart.titled("Ring").query(DISH_RATE).donut().reduce(Reducer.SUM))
          .row(
              "Pictures",
              TimeSeries.titled("Lines")
                  .description("How hot")
                  .query(HEAT, legend("heat").and(KitchenMetrics.OVEN))
                  .query(DISH_RATE, legend(KitchenMetrics.DISH))
                  .thresholds(Thresholds.below(Color.TRANSPARENT).from(80.5, Color.YELLOW))
                  .seriesList(SeriesList.table(Reducer.MIN, Reducer.LAST).onTheRight())
                  .decimals(2)
                  .override(
                      matching("^heat/.*"),
                      field ->
                          field.unit(Unit.CELSIUS).color(Color.RED).displayName("Heat").negate())
                  .override(named("soup"), field -> field.color(Color.BLUE)),
              TimeSeries.titled("Stack")
                  .query(KitchenMetrics.BYTES.rate(SPAN))
                  .stack()
                  .seriesList(SeriesList.HIDDEN)
                  .size(24, 5),
              Heatmap.titled("Cooking")
                  .query(KitchenMetrics.COOKING.rate(SPAN).sum().perBucket())
                  .unit(Unit.SECONDS),
              StateTimeline.titled("Doors")
                  .query(KitchenMetrics.OPEN, legend(KitchenMetrics.OVEN))
                  .mappings(
                      ValueMapping.value(0, "closed", Color.GREEN),
                      ValueMapping.value(0.5, "ajar", Color.ORANGE).icon("door.svg"),
                      ValueMapping.range(1, 9, "open", Color.PURPLE))
                  .actions(
                      Action.infinity("Close", "infinity", Action.Method.POST, "/close")
                          .body("{}")
                          .header("a", "b")
                          .parameter("oven", "1")))
          .row(
              Row.titled(
                      "Words",
                      Table.titled("All columns").query(DISH_RATE),
                      Table.titled("Chosen columns")
                          .columns(KitchenMetrics.DISH, KitchenMetrics.OVEN)
                          .query(DISH_RATE, legend("Dishes"))
                          .query(KitchenMetrics.BYTES.increase(days(1)), legend("Read"))
                          .largestFirst(),
                      Text.titled("", "# Hello\n*world*").size(24, 2))
                  .collapse())
          .row("Words", Text.titled("Again", "x"));

  /** At the root. */
  public static final Dashboard PLAIN = Dashboard.titled("Plain").refresh(seconds(0));

  private KitchenDashboard() {}
}
