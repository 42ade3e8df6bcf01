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
import dev.tocsin.check.route.AlwaysMuted;
import dev.tocsin.check.route.Discarded;
import dev.tocsin.check.route.DuplicateGroupLabel;
import dev.tocsin.check.route.DuplicateReceiver;
import dev.tocsin.check.route.DuplicateTimeInterval;
import dev.tocsin.check.route.EndlessInterval;
import dev.tocsin.check.route.InhibitionCircle;
import dev.tocsin.check.route.InhibitionEqual;
import dev.tocsin.check.route.InhibitionOfItself;
import dev.tocsin.check.route.InhibitionUnmatched;
import dev.tocsin.check.route.InhibitsAll;
import dev.tocsin.check.route.InvalidMatcher;
import dev.tocsin.check.route.MissingGroupLabel;
import dev.tocsin.check.route.MuteNotInherited;
import dev.tocsin.check.route.NeedlessContinue;
import dev.tocsin.check.route.NoAlertmanager;
import dev.tocsin.check.route.RepeatBelowGroup;
import dev.tocsin.check.route.RepeatBeyondRetention;
import dev.tocsin.check.route.RepeatRounded;
import dev.tocsin.check.route.Shadowed;
import dev.tocsin.check.route.UndefinedReceiver;
import dev.tocsin.check.route.UnknownValue;
import dev.tocsin.check.route.UnpagedCritical;
import dev.tocsin.check.route.Unreachable;
import dev.tocsin.check.route.Unrouted;
import dev.tocsin.check.rule.DuplicateGroup;
import dev.tocsin.check.scrape.DropsAllTargets;
import dev.tocsin.check.scrape.DuplicateJob;
import dev.tocsin.check.scrape.IntervalOverLookback;
import dev.tocsin.check.scrape.NoDataSource;
import dev.tocsin.check.scrape.NothingExposed;
import dev.tocsin.check.scrape.TimeoutOverInterval;
import dev.tocsin.check.scrape.UnexposedMetric;
import dev.tocsin.check.scrape.UnknownGroup;
import dev.tocsin.check.scrape.UnknownMetaLabel;
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
          new AlwaysMuted(),
          new Discarded(),
          new DuplicateGroupLabel(),
          new DuplicateReceiver(),
          new DuplicateTimeInterval(),
          new EndlessInterval(),
          new InhibitionCircle(),
          new InhibitionEqual(),
          new InhibitionOfItself(),
          new InhibitionUnmatched(),
          new InhibitsAll(),
          new InvalidMatcher(),
          new MissingGroupLabel(),
          new MuteNotInherited(),
          new NeedlessContinue(),
          new NoAlertmanager(),
          new RepeatBelowGroup(),
          new RepeatBeyondRetention(),
          new RepeatRounded(),
          new Shadowed(),
          new UndefinedReceiver(),
          new UnknownValue(),
          new UnpagedCritical(),
          new Unreachable(),
          new Unrouted(),
          new DuplicateGroup(),
          new DropsAllTargets(),
          new DuplicateJob(),
          new IntervalOverLookback(),
          new NoDataSource(),
          new NothingExposed(),
          new TimeoutOverInterval(),
          new UnexposedMetric(),
          new UnknownGroup(),
          new UnknownMetaLabel());

  private Checks() {}

  /** All checks, sorted by their ids. */
  public static List<Check> all() {
    return ALL;
  }
}
