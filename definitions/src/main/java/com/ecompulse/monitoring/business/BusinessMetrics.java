package com.ecompulse.monitoring.business;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.unit.Unit;

/** What the business exporter exposes of the shop. */
public final class BusinessMetrics {
  public static final Label CHANNEL = Label.named("channel").help("web, app or marketplace");
  public static final Label CATEGORY = Label.named("category").help("Category of the product");

  /** Bounded by the exporter: the 200 products sold most, and {@code other}. */
  public static final Label PRODUCT = Label.named("product").help("Product");

  public static final Label STEP =
      Label.named("step").help("Step of a journey: visit, product, cart, checkout, payment");
  public static final Label VIEW = Label.named("view").help("Live view of the insights");

  public static final Gauge ACTIVE_USERS =
      Gauge.named("ecompulse_active_users").help("Number of active users").unit(Unit.of("user"));

  public static final Counter REVENUE =
      Counter.named("ecompulse_revenue_euros_total")
          .help("Revenue of paid orders, in euros")
          .labels(CHANNEL, CATEGORY)
          .unit(Unit.EUROS);

  public static final Counter ORDERS =
      Counter.named("ecompulse_orders_total")
          .help("Orders that were paid")
          .labels(CHANNEL)
          .unit(Unit.of("order"));

  public static final Counter SESSIONS =
      Counter.named("ecompulse_sessions_total")
          .help("Sessions that were started")
          .labels(CHANNEL)
          .unit(Unit.of("session"));

  public static final Histogram SESSION_DURATION =
      Histogram.named("ecompulse_session_duration_seconds")
          .help("Time from a session's first to its last action")
          .labels(CHANNEL)
          .unit(Unit.SECONDS)
          .buckets(10, 30, 60, 120, 300, 600, 1200, 1800, 3600);

  public static final Counter JOURNEY_STEPS =
      Counter.named("ecompulse_journey_steps_total")
          .help("Sessions that reached a step of the way from a visit to a payment")
          .labels(STEP)
          .unit(Unit.of("session"));

  public static final Counter PRODUCT_VIEWS =
      Counter.named("ecompulse_product_views_total")
          .help("Times that a product was looked at")
          .labels(PRODUCT, CATEGORY)
          .unit(Unit.of("view"));

  public static final Counter UNITS_SOLD =
      Counter.named("ecompulse_units_sold_total")
          .help("Units of a product that were sold")
          .labels(PRODUCT, CATEGORY)
          .unit(Unit.of("unit"));

  public static final Gauge LIVE_VIEWERS =
      Gauge.named("ecompulse_live_viewers")
          .help("Connections that receive live updates")
          .labels(VIEW)
          .unit(Unit.of("viewer"));

  public static final Counter LIVE_UPDATES =
      Counter.named("ecompulse_live_updates_total")
          .help("Updates sent to live views")
          .labels(VIEW)
          .unit(Unit.of("update"));

  public static final Gauge LAST_LIVE_UPDATE =
      Gauge.named("ecompulse_live_last_update_timestamp_seconds")
          .help("Time of the newest event that a live view shows, in seconds since 1970")
          .labels(VIEW);

  private BusinessMetrics() {}
}
