package dev.tocsin.generate;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.unit.Unit;

/** Metrics of all kinds, with texts that are hard to quote. */
public final class KitchenMetrics {
  public static final Label DISH = Label.named("dish").help("What is cooked");
  public static final Label OVEN = Label.named("oven");

  public static final Counter DISHES =
      Counter.named("kitchen_dishes_total").help("Dishes cooked").labels(DISH, OVEN);

  public static final Counter BYTES =
      Counter.named("kitchen_recipe_bytes_total").help("Recipes read").unit(Unit.BYTES);

  public static final Gauge TEMPERATURE =
      Gauge.named("kitchen_oven_celsius")
          .help("Heat of an oven: \"hot\" \\ */ <b>@really</b> \u00fcber {10} %\nnext line")
          .unit(Unit.CELSIUS)
          .labels(OVEN);

  public static final Gauge OPEN = Gauge.named("kitchen_oven_open").help("1 if open").labels(OVEN);

  public static final Histogram COOKING =
      Histogram.named("kitchen_cooking_seconds")
          .help("How long cooking took")
          .unit(Unit.SECONDS)
          .labels(DISH)
          .buckets(0.005, 0.5, 1, 60, 1e9);

  public static final Histogram WAITING = Histogram.named("kitchen_waiting_seconds");

  private KitchenMetrics() {}
}
