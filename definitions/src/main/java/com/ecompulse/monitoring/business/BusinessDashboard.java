package com.ecompulse.monitoring.business;

import static com.ecompulse.monitoring.business.BusinessMetrics.ACTIVE_USERS;
import static com.ecompulse.monitoring.business.BusinessMetrics.CATEGORY;
import static com.ecompulse.monitoring.business.BusinessMetrics.CHANNEL;
import static com.ecompulse.monitoring.business.BusinessMetrics.JOURNEY_STEPS;
import static com.ecompulse.monitoring.business.BusinessMetrics.LAST_LIVE_UPDATE;
import static com.ecompulse.monitoring.business.BusinessMetrics.LIVE_UPDATES;
import static com.ecompulse.monitoring.business.BusinessMetrics.LIVE_VIEWERS;
import static com.ecompulse.monitoring.business.BusinessMetrics.ORDERS;
import static com.ecompulse.monitoring.business.BusinessMetrics.PRODUCT;
import static com.ecompulse.monitoring.business.BusinessMetrics.PRODUCT_VIEWS;
import static com.ecompulse.monitoring.business.BusinessMetrics.REVENUE;
import static com.ecompulse.monitoring.business.BusinessMetrics.SESSIONS;
import static com.ecompulse.monitoring.business.BusinessMetrics.SESSION_DURATION;
import static com.ecompulse.monitoring.business.BusinessMetrics.STEP;
import static com.ecompulse.monitoring.business.BusinessMetrics.UNITS_SOLD;
import static com.ecompulse.monitoring.business.BusinessMetrics.VIEW;
import static com.ecompulse.monitoring.site.Variables.TIMERANGE;
import static com.ecompulse.monitoring.site.Variables.here;
import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.query.Window.RATE_INTERVAL;
import static dev.tocsin.model.unit.Durations.days;
import static dev.tocsin.model.unit.Durations.hours;
import static dev.tocsin.model.unit.Durations.minutes;

import com.ecompulse.monitoring.site.Folders;
import com.ecompulse.monitoring.site.Limits;
import com.ecompulse.monitoring.site.Variables;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.panel.BarGauge;
import dev.tocsin.model.dashboard.panel.Heatmap;
import dev.tocsin.model.dashboard.panel.PieChart;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.query.CounterQuery;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.query.Window;
import dev.tocsin.model.unit.Unit;

/** The shop: what it earns, how its users get there, what they buy. */
public final class BusinessDashboard {
  public static final Dashboard DASHBOARD =
      Dashboard.titled("Business Analytics")
          .file("business-analytics")
          .uid("ecompulse-business")
          .description("Totals are over the time chosen in “Totals over”, up to now.")
          .tags("ecompulse", "business")
          .folder(Folders.ECOMPULSE)
          .timeRange(hours(24))
          .refresh(minutes(1))
          .variables(Variables.ENVIRONMENT, Variables.CLUSTER, TIMERANGE)
          .row(kpis())
          .row(userBehavior())
          .row(productPerformance())
          .row(realTimeInsights());

  private BusinessDashboard() {}

  private static Row kpis() {
    VectorQuery revenue = total(REVENUE);
    VectorQuery orders = total(ORDERS);
    return Row.titled(
        "E-commerce KPIs",
        Stat.titled("Revenue").query(revenue).thresholds(Limits.neutral()).decimals(0).sparkline(),
        Stat.titled("Orders").query(orders).thresholds(Limits.neutral()).decimals(0).sparkline(),
        Stat.titled("Conversion rate")
            .description("Orders by sessions.")
            .query(orders.dividedBy(total(SESSIONS)).in(Unit.RATIO))
            .thresholds(Limits.neutral())
            .decimals(2)
            .sparkline(),
        Stat.titled("Average order value")
            .query(revenue.dividedBy(orders).in(Unit.EUROS))
            .thresholds(Limits.neutral())
            .decimals(2)
            .sparkline(),
        TimeSeries.titled("Revenue per hour")
            .description("A gap to last week that opens at once is a failure, not a trend.")
            .query(perHour(REVENUE.where(here())), legend("now"))
            .query(perHour(REVENUE.where(here()).offset(days(7))), legend("a week ago"))
            .min(0),
        TimeSeries.titled("Conversion rate by channel")
            .query(
                ORDERS
                    .where(here())
                    .increase(hours(1))
                    .sum()
                    .by(CHANNEL)
                    .dividedBy(SESSIONS.where(here()).increase(hours(1)).sum().by(CHANNEL))
                    .in(Unit.RATIO),
                legend(CHANNEL))
            .min(0));
  }

  private static Row userBehavior() {
    return Row.titled(
        "User Behavior",
        TimeSeries.titled("Sessions per hour by channel")
            .query(
                SESSIONS
                    .where(here())
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(CHANNEL)
                    .times(3600)
                    .in(SESSIONS.unit()),
                legend(CHANNEL))
            .min(0)
            .stack(),
        TimeSeries.titled("Session duration")
            .query(
                SESSION_DURATION.where(here()).rate(minutes(15)).sum().quantile(0.5),
                legend("median"))
            .query(
                SESSION_DURATION.where(here()).rate(minutes(15)).sum().quantile(0.9), legend("p90"))
            .min(0),
        Heatmap.titled("Sessions by duration")
            .query(SESSION_DURATION.where(here()).increase(RATE_INTERVAL).sum().perBucket()),
        BarGauge.titled("User journey")
            .description("Sessions that reached each step, from a visit to a payment.")
            .query(
                JOURNEY_STEPS.where(here()).increase(TIMERANGE).sum().by(STEP).topK(10),
                legend(STEP))
            .thresholds(Limits.neutral())
            .decimals(0)
            .min(0),
        TimeSeries.titled("Part of the visits that reach each step")
            .description("A step that drops alone is a broken page.")
            .query(reached("product").dividedBy(reached("visit")).in(Unit.RATIO), legend("product"))
            .query(reached("cart").dividedBy(reached("visit")).in(Unit.RATIO), legend("cart"))
            .query(
                reached("checkout").dividedBy(reached("visit")).in(Unit.RATIO), legend("checkout"))
            .query(reached("payment").dividedBy(reached("visit")).in(Unit.RATIO), legend("payment"))
            .min(0));
  }

  private static Row productPerformance() {
    return Row.titled(
        "Product Performance",
        BarGauge.titled("Top products by units sold")
            .query(
                UNITS_SOLD.where(here()).increase(TIMERANGE).sum().by(PRODUCT).topK(10),
                legend(PRODUCT))
            .thresholds(Limits.neutral())
            .decimals(0)
            .min(0),
        Table.titled("Most viewed products")
            .query(
                PRODUCT_VIEWS
                    .where(here())
                    .increase(TIMERANGE)
                    .sum()
                    .by(PRODUCT, CATEGORY)
                    .topK(20),
                legend("Views"))
            .columns(PRODUCT, CATEGORY)
            .decimals(0)
            .largestFirst(),
        PieChart.titled("Revenue by category")
            .query(
                REVENUE.where(here()).increase(TIMERANGE).sum().by(CATEGORY).topK(10),
                legend(CATEGORY))
            .donut(),
        TimeSeries.titled("Units sold per hour by category")
            .query(
                UNITS_SOLD
                    .where(here())
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(CATEGORY)
                    .topK(10)
                    .times(3600)
                    .in(UNITS_SOLD.unit()),
                legend(CATEGORY))
            .min(0)
            .stack()
            .seriesList(SeriesList.table(Reducer.MEAN, Reducer.LAST)));
  }

  private static Row realTimeInsights() {
    return Row.titled(
        "Real-time Insights",
        Stat.titled("Active users")
            .query(ACTIVE_USERS.where(here()).sum())
            .thresholds(Limits.neutral())
            .decimals(0)
            .sparkline(),
        Stat.titled("Oldest live view")
            .description("Age of the newest event that a live view shows. Live means under 30 s.")
            .query(LAST_LIVE_UPDATE.where(here()).age().max())
            .thresholds(Limits.orangeThenRedFrom(30, 120))
            .fillBackground(),
        TimeSeries.titled("Active users over time")
            .query(ACTIVE_USERS.where(here()).sum(), legend("now"))
            .query(ACTIVE_USERS.where(here()).offset(days(7)).sum(), legend("a week ago"))
            .min(0),
        TimeSeries.titled("Live updates by view")
            .query(LIVE_UPDATES.where(here()).rate(RATE_INTERVAL).sum().by(VIEW), legend(VIEW))
            .min(0),
        TimeSeries.titled("Viewers by view")
            .query(LIVE_VIEWERS.where(here()).sum().by(VIEW), legend(VIEW))
            .min(0)
            .stack(),
        TimeSeries.titled("Age of live views")
            .query(LAST_LIVE_UPDATE.where(here()).age().max().by(VIEW), legend(VIEW))
            .thresholds(Limits.orangeThenRedFrom(30, 120))
            .min(0));
  }

  private static VectorQuery total(CounterQuery counter) {
    return counter.where(here()).increase(TIMERANGE).sum();
  }

  private static VectorQuery perHour(CounterQuery counter) {
    return counter.rate(RATE_INTERVAL).sum().times(3600).in(counter.unit());
  }

  private static VectorQuery reached(String step) {
    return JOURNEY_STEPS.where(here(STEP.is(step))).increase(Window.of(hours(1))).sum();
  }
}
