package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;

final class VariableCycleFixture implements Fixture {
  // bad
  private static final LabelVariable TOPIC =
      Variable.labelValues(ShopMetrics.QUEUE, ShopMetrics.TOPIC);
  private static final LabelVariable POD =
      Variable.labelValues(ShopMetrics.QUEUE.where(ShopMetrics.TOPIC.is(TOPIC)), Shop.POD);
  private static final LabelVariable TOPIC_OF_POD =
      Variable.labelValues( // expect: dashboard/variable-cycle
          ShopMetrics.QUEUE.where(Shop.POD.is(POD)), ShopMetrics.TOPIC);
  private static final TimeSeries PANEL =
      TimeSeries.titled("Waiting").query(ShopMetrics.QUEUE.where(Shop.POD.is(POD)));
  private static final Dashboard BAD =
      Dashboard.titled("Queues").variables(TOPIC_OF_POD, POD).row("Messages", PANEL);
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues").variables(TOPIC, POD).row("Messages", PANEL);

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
