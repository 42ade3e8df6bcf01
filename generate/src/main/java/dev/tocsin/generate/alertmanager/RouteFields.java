package dev.tocsin.generate.alertmanager;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.TimeInterval;
import dev.tocsin.model.routing.Timing;
import dev.tocsin.model.unit.PrometheusDuration;
import java.util.List;

/** The routing tree. */
final class RouteFields {
  private RouteFields() {}

  static Fields root(AlertRouting routing) {
    return Fields.of("receiver", routing.receiver().name())
        .and(timing(routing.timing()))
        .withUnlessEmpty("routes", routes(routing.routes()));
  }

  private static List<Fields> routes(List<Route> routes) {
    return routes.stream().map(RouteFields::route).toList();
  }

  private static Fields route(Route route) {
    return Fields.of("matchers", Matchers.print(route.matchers()))
        .with("receiver", route.receiver().map(Receiver::name).orElse(null))
        .and(timing(route.timing()))
        .with("continue", route.continues() ? true : null)
        .withUnlessEmpty("mute_time_intervals", names(route.muted()))
        .withUnlessEmpty("active_time_intervals", names(route.active()))
        .withUnlessEmpty("routes", routes(route.children()));
  }

  private static Fields timing(Timing timing) {
    List<Label> groupBy = timing.groupBy();
    return Fields.of(
            "group_by", groupBy == null ? null : groupBy.stream().map(Label::name).toList())
        .with("group_wait", PrometheusDuration.orNull(timing.groupWait()))
        .with("group_interval", PrometheusDuration.orNull(timing.groupInterval()))
        .with("repeat_interval", PrometheusDuration.orNull(timing.repeatInterval()));
  }

  private static List<String> names(List<TimeInterval> intervals) {
    return intervals.stream().map(TimeInterval::name).toList();
  }
}
