package dev.tocsin.check.route;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the groups of a route are told, what is inherited included.
 *
 * @param route null for the root
 * @param said what the route itself says
 */
record Pace(
    AlertRouting routing,
    @Nullable Route route,
    Timing said,
    Duration groupInterval,
    Duration repeatInterval) {
  /** Of the root and of every route. */
  static List<Pace> of(AlertRouting routing) {
    List<Pace> all = new ArrayList<>();
    Timing timing = routing.timing();
    // What Alertmanager takes where nothing is said.
    Pace root =
        new Pace(
            routing,
            null,
            timing,
            otherwise(timing.groupInterval(), Duration.ofMinutes(5)),
            otherwise(timing.repeatInterval(), Duration.ofHours(4)));
    all.add(root);
    routing.routes().forEach(route -> add(route, root, all));
    return all;
  }

  private static void add(Route route, Pace above, List<Pace> all) {
    Timing timing = route.timing();
    Pace pace =
        new Pace(
            above.routing,
            route,
            timing,
            otherwise(timing.groupInterval(), above.groupInterval),
            otherwise(timing.repeatInterval(), above.repeatInterval));
    all.add(pace);
    route.children().forEach(child -> add(child, pace, all));
  }

  /** Whether the route itself says one of both intervals. */
  boolean isSaid() {
    return said.groupInterval() != null || said.repeatInterval() != null;
  }

  /** The finding, told of the route. */
  Diagnostic tell(Diagnostic finding) {
    return route == null ? finding.about("routing", routing.origin()) : Text.about(finding, route);
  }

  private static Duration otherwise(@Nullable Duration said, Duration inherited) {
    return said == null ? inherited : said;
  }
}
