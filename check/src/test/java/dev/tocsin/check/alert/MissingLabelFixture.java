package dev.tocsin.check.alert;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;
import java.util.List;

final class MissingLabelFixture implements Fixture {
  // bad
  private static final List<String> REQUIRED = List.of("team"); // the setting `required`
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: alert/missing-label
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .label(Shop.TEAM, "checkout")
          .runbook("queue-full");

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(GOOD);
  }

  @Override
  public CheckSettings settings(CheckSettings settings) {
    return settings.with("alert/missing-label", MissingLabel.REQUIRED, REQUIRED);
  }
}
