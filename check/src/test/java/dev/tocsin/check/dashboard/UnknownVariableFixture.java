package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.query.Query;

final class UnknownVariableFixture implements Fixture {
  // bad
  private static final LabelVariable TOPIC =
      Variable.labelValues(ShopMetrics.QUEUE, ShopMetrics.TOPIC).multi();
  private static final Dashboard BAD =
      Dashboard.titled("Queues")
          .variables(TOPIC)
          .row(
              "Messages",
              TimeSeries.titled("Waiting") // expect: dashboard/unknown-variable
                  .query(Query.parse("queue_depth{topic=~\"$topics\"}")),
              TimeSeries.titled("Growth of $topic")
                  .query(Query.parse("deriv(queue_depth{topic=~\"$topic\"}[1h])")));
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
