package dev.tocsin.check;

import dev.tocsin.check.alert.DroppedLabel;
import dev.tocsin.check.alert.DuplicateAlert;
import dev.tocsin.check.alert.NoRunbook;
import dev.tocsin.check.allowance.UnusedAllowance;
import dev.tocsin.check.dashboard.DuplicateFile;
import dev.tocsin.check.dashboard.DuplicateUid;
import dev.tocsin.check.dashboard.UnknownVariable;
import dev.tocsin.check.dashboard.UnusedVariable;
import dev.tocsin.check.metric.ConflictingMetric;
import dev.tocsin.check.promql.InvalidExpression;
import dev.tocsin.check.promql.QuantileRange;
import dev.tocsin.check.promql.RateOnGauge;
import dev.tocsin.check.promql.RawHistogram;
import dev.tocsin.check.promql.UnknownLabel;
import dev.tocsin.check.promql.UnknownMetric;
import dev.tocsin.check.route.DuplicateReceiver;
import dev.tocsin.check.route.UndefinedReceiver;
import dev.tocsin.check.route.Unreachable;
import dev.tocsin.check.rule.DuplicateGroup;
import dev.tocsin.check.scrape.DuplicateJob;
import dev.tocsin.check.spi.Check;
import java.util.List;

/** The list of all checks, sorted by their ids. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new DroppedLabel(),
          new DuplicateAlert(),
          new NoRunbook(),
          new UnusedAllowance(),
          new DuplicateFile(),
          new DuplicateUid(),
          new UnknownVariable(),
          new UnusedVariable(),
          new ConflictingMetric(),
          new InvalidExpression(),
          new QuantileRange(),
          new RateOnGauge(),
          new RawHistogram(),
          new UnknownLabel(),
          new UnknownMetric(),
          new DuplicateReceiver(),
          new UndefinedReceiver(),
          new Unreachable(),
          new DuplicateGroup(),
          new DuplicateJob());

  private Checks() {}

  /** All checks, sorted by their ids. */
  public static List<Check> all() {
    return ALL;
  }
}
