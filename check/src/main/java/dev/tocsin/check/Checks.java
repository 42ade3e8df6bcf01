package dev.tocsin.check;

import dev.tocsin.check.alert.AbsentWithoutFor;
import dev.tocsin.check.alert.AlwaysFiring;
import dev.tocsin.check.alert.DeadRunbook;
import dev.tocsin.check.alert.DroppedLabel;
import dev.tocsin.check.alert.DuplicateAlert;
import dev.tocsin.check.alert.InvalidTemplate;
import dev.tocsin.check.alert.LongFor;
import dev.tocsin.check.alert.MissingAnnotation;
import dev.tocsin.check.alert.MissingLabel;
import dev.tocsin.check.alert.NoCondition;
import dev.tocsin.check.alert.NoFor;
import dev.tocsin.check.alert.NoRunbook;
import dev.tocsin.check.alert.RawValue;
import dev.tocsin.check.alert.RepeatedCondition;
import dev.tocsin.check.alert.ShorterThanInterval;
import dev.tocsin.check.alert.UnknownDashboard;
import dev.tocsin.check.alert.ValueInLabel;
import dev.tocsin.check.allowance.UnusedAllowance;
import dev.tocsin.check.dashboard.DrawnCounter;
import dev.tocsin.check.dashboard.DuplicateFile;
import dev.tocsin.check.dashboard.DuplicateTitle;
import dev.tocsin.check.dashboard.DuplicateUid;
import dev.tocsin.check.dashboard.FixedWindow;
import dev.tocsin.check.dashboard.LegendLabel;
import dev.tocsin.check.dashboard.ManyAsOne;
import dev.tocsin.check.dashboard.NoDescription;
import dev.tocsin.check.dashboard.NoTitle;
import dev.tocsin.check.dashboard.OneAsRegex;
import dev.tocsin.check.dashboard.OtherThreshold;
import dev.tocsin.check.dashboard.TooManyPanels;
import dev.tocsin.check.dashboard.UnknownVariable;
import dev.tocsin.check.dashboard.UnusedVariable;
import dev.tocsin.check.dashboard.VariableCycle;
import dev.tocsin.check.dashboard.WrongUnit;
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
import dev.tocsin.check.rule.Cycle;
import dev.tocsin.check.rule.DuplicateGroup;
import dev.tocsin.check.rule.DuplicateRecord;
import dev.tocsin.check.rule.ExternalLabel;
import dev.tocsin.check.rule.RecordName;
import dev.tocsin.check.rule.RecordedElsewhere;
import dev.tocsin.check.rule.RecordedLater;
import dev.tocsin.check.rule.ReservedLabel;
import dev.tocsin.check.rule.SlowGroup;
import dev.tocsin.check.scrape.DuplicateJob;
import dev.tocsin.check.spi.Check;
import java.util.List;

/** The list of all checks, sorted by their ids. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new AbsentWithoutFor(),
          new AlwaysFiring(),
          new DeadRunbook(),
          new DroppedLabel(),
          new DuplicateAlert(),
          new InvalidTemplate(),
          new LongFor(),
          new MissingAnnotation(),
          new MissingLabel(),
          new NoCondition(),
          new NoFor(),
          new NoRunbook(),
          new RawValue(),
          new RepeatedCondition(),
          new ShorterThanInterval(),
          new UnknownDashboard(),
          new ValueInLabel(),
          new UnusedAllowance(),
          new DrawnCounter(),
          new DuplicateFile(),
          new DuplicateTitle(),
          new DuplicateUid(),
          new FixedWindow(),
          new LegendLabel(),
          new ManyAsOne(),
          new NoDescription(),
          new NoTitle(),
          new OneAsRegex(),
          new OtherThreshold(),
          new TooManyPanels(),
          new UnknownVariable(),
          new UnusedVariable(),
          new VariableCycle(),
          new WrongUnit(),
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
          new Cycle(),
          new DuplicateGroup(),
          new DuplicateRecord(),
          new ExternalLabel(),
          new RecordName(),
          new RecordedElsewhere(),
          new RecordedLater(),
          new ReservedLabel(),
          new SlowGroup(),
          new DuplicateJob());

  private Checks() {}

  /** All checks, sorted by their ids. */
  public static List<Check> all() {
    return ALL;
  }
}
