package dev.tocsin.model.dashboard;

import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.unit.Durations;
import java.time.Duration;

/**
 * How a dashboard is shown when it is opened.
 *
 * @param timeRange how far back it looks
 * @param refresh how often it asks again; zero for never
 * @param settings what else was said, by Grafana's names for it
 */
public record DashboardView(Duration timeRange, Duration refresh, Settings settings) {
  /** The last hour, asked for again each half minute. */
  static final DashboardView USUAL =
      new DashboardView(Durations.hours(1), Durations.seconds(30), Settings.NONE);

  DashboardView timeRange(Duration timeRange) {
    return new DashboardView(
        Durations.positive(timeRange, "a time range"), refresh, settings.without("time"));
  }

  DashboardView refresh(Duration refresh) {
    return new DashboardView(timeRange, refresh, settings);
  }

  DashboardView with(String name, Object value) {
    return new DashboardView(timeRange, refresh, settings.with(name, value));
  }
}
