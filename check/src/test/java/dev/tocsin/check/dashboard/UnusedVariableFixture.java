package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;

final class UnusedVariableFixture implements Fixture {
  // bad
  private static final LabelVariable TOPIC =
      Variable.labelValues(ShopMetrics.QUEUE, ShopMetrics.TOPIC).multi();
  private static final Dashboard BAD =
      Dashboard.titled("Queues") // expect: dashboard/unused-variable
          .variables(TOPIC)
          .row("Messages", TimeSeries.titled("Waiting").query(ShopMetrics.QUEUE));
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues")
          .variables(TOPIC)
          .row(
              "Messages",
              TimeSeries.titled("Waiting")
                  .query(ShopMetrics.QUEUE.where(ShopMetrics.TOPIC.matches(TOPIC))));

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(GOOD);
  }
}
