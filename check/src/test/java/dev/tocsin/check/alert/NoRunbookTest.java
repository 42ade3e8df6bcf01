package dev.tocsin.check.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import org.junit.jupiter.api.Test;

class NoRunbookTest {
  private static final Alert ALERT =
      Alert.named("QueueFull").when(ShopMetrics.QUEUE.greaterThan(1000));

  @Test
  void acceptsALinkThatWasWrittenByHand() {
    assertThat(
            Checker.check(
                Shop.with(ALERT.annotation("runbook_url", "https://shop.example/queue-full"))))
        .isEmpty();
  }

  @Test
  void wantsToKnowTheFolder() {
    Monitoring nowhere =
        Monitoring.named("shop")
            .metrics(ShopMetrics.class)
            .rules(RuleGroup.named("shop").alert(ALERT.runbook("queue-full")));

    assertThat(Checker.check(nowhere))
        .extracting(Diagnostic::message)
        .containsExactly("runbook `queue-full` is in no folder that the monitoring names");
  }
}
