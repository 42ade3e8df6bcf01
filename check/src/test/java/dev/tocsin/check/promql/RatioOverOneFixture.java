package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Unit;

final class RatioOverOneFixture implements Fixture {
  // bad
  /** What each process uses. */
  public static final class ProcessMetrics {
    public static final Gauge FULL =
        Gauge.named("disk_used_ratio").help("Used part of the disk").unit(Unit.RATIO);

    private ProcessMetrics() {}
  }

  private static final Alert BAD =
      Alert.named("DiskFull") // expect: promql/ratio-over-one
          .when(Condition.parse("disk_used_ratio > 80"))
          .runbook("disk-full");
  // good
  private static final Alert GOOD =
      Alert.named("DiskFull").when(Condition.parse("disk_used_ratio > 0.8")).runbook("disk-full");

  // end

  @Override
  public Monitoring bad() {
    return Shop.exposing(ProcessMetrics.class, BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.exposing(ProcessMetrics.class, GOOD);
  }
}
