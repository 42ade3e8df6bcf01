package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.Unit;

final class MixedUnitsFixture implements Fixture {
  // bad
  /** What each process uses. */
  public static final class ProcessMetrics {
    public static final Gauge MEMORY =
        Gauge.named("memory_bytes").help("Memory in use").unit(Unit.BYTES);
    public static final Gauge LIMIT =
        Gauge.named("memory_limit_bytes").help("Memory at most").unit(Unit.BYTES);
    public static final Gauge UPTIME =
        Gauge.named("uptime_seconds").help("Time since the start").unit(Unit.SECONDS);

    private ProcessMetrics() {}
  }

  private static final Alert BAD =
      Alert.named("MemoryFull") // expect: promql/mixed-units
          .when(Condition.parse("memory_bytes > uptime_seconds"))
          .runbook("memory-full");
  // good
  private static final Alert GOOD =
      Alert.named("MemoryFull")
          .when(Condition.parse("memory_bytes > memory_limit_bytes"))
          .forAtLeast(Durations.minutes(5))
          .runbook("memory-full");

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
