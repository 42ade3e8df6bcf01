package example;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;
import dev.tocsin.model.rule.RuleGroup;

/** One alert twice. */
public final class Contradictory implements MonitoringDefinition {
  @Override
  public Monitoring define() {
    return Shop.monitoring()
        .rules(
            RuleGroup.named("orders").alert(Shop.ORDERS_WAIT),
            RuleGroup.named("again").alert(Shop.ORDERS_WAIT));
  }
}
