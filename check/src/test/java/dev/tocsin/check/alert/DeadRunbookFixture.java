package dev.tocsin.check.alert;

import dev.tocsin.check.Examples;
import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;
import java.nio.file.Path;
import java.util.List;

final class DeadRunbookFixture implements Fixture {
  private static final List<Path> FOLDERS =
      List.of(Examples.module().resolve("src/test/resources/runbooks").toAbsolutePath());

  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: alert/dead-runbook
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .runbook("queue-ful");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull").when(ShopMetrics.QUEUE.greaterThan(1000)).runbook("queue-full");

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
    return settings.with("alert/dead-runbook", DeadRunbook.FOLDERS, FOLDERS);
  }
}
