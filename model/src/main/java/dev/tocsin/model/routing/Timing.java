package dev.tocsin.model.routing;

import dev.tocsin.model.label.Label;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the alerts of a route are grouped and repeated. What is null is inherited from the route
 * above, at the root from Alertmanager's defaults: 30 s, 5 min, 4 h.
 */
public record Timing(
    @Nullable List<Label> groupBy,
    @Nullable Duration groupWait,
    @Nullable Duration groupInterval,
    @Nullable Duration repeatInterval) {
  /** Nothing said. */
  static final Timing INHERITED = new Timing(null, null, null, null);

  public Timing {
    groupBy = groupBy == null ? null : List.copyOf(groupBy);
  }

  Timing groupBy(Label... labels) {
    return new Timing(List.of(labels), groupWait, groupInterval, repeatInterval);
  }

  Timing groupWait(Duration wait) {
    return new Timing(groupBy, wait, groupInterval, repeatInterval);
  }

  Timing groupInterval(Duration interval) {
    return new Timing(groupBy, groupWait, interval, repeatInterval);
  }

  Timing repeatInterval(Duration interval) {
    return new Timing(groupBy, groupWait, groupInterval, interval);
  }
}
