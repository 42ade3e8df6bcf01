package dev.tocsin.check;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;

/** What the shop's processes expose. */
public final class ShopMetrics {
  public static final Label TOPIC = Label.named("topic");
  public static final Label STATUS = Label.named("status");

  public static final Counter ORDERS = Counter.named("orders_total").help("Orders").labels(STATUS);

  public static final Gauge QUEUE =
      Gauge.named("queue_depth").help("Messages that wait").labels(TOPIC);

  public static final Histogram LATENCY =
      Histogram.named("request_duration_seconds").help("Duration of requests").labels(STATUS);

  private ShopMetrics() {}
}
