package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;

final class ManyAsOneFixture implements Fixture {
  // bad
  private static final LabelVariable TOPICS =
      Variable.labelValues(ShopMetrics.QUEUE, ShopMetrics.TOPIC).multi().includeAll();
  private static final Dashboard BAD =
      Dashboard.titled("Queues")
          .variables(TOPICS)
          .row(
              "Messages",
              TimeSeries.titled("Waiting") // expect: dashboard/many-as-one
                  .query(ShopMetrics.QUEUE.where(ShopMetrics.TOPIC.is(TOPICS))));
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues")
          .variables(TOPICS)
          .row(
              "Messages",
              TimeSeries.titled("Waiting")
                  .query(ShopMetrics.QUEUE.where(ShopMetrics.TOPIC.matches(TOPICS))));

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
