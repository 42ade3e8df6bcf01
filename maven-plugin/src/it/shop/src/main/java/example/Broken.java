package example;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;
import dev.tocsin.model.metric.Gauge;

/** A name that can't be one. */
public final class Broken implements MonitoringDefinition {
  @Override
  public Monitoring define() {
    Gauge.named("shop-queue-length");
    return Shop.monitoring();
  }
}
