package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.TimeInterval;
import dev.tocsin.model.routing.Timing;
import dev.tocsin.model.unit.PrometheusDuration;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.List;

/**
 * The tree of policies. The names are those of {@code Route} in grafana/alerting, of Grafana 11.6
 * to 13.0; {@code active_time_intervals} came with 12.1. All of it is searched for variables of the
 * environment.
 */
final class PolicyFields {
  private PolicyFields() {}

  static Fields root(AlertRouting routing) {
    return Fields.of("orgId", 1)
        .with("receiver", Provisioned.literal(routing.receiver().name()))
        .and(timing(routing.timing()))
        .withUnlessEmpty("routes", routes(routing.routes()));
  }

  private static List<Fields> routes(List<Route> routes) {
    return routes.stream().map(PolicyFields::route).toList();
  }

  private static Fields route(Route route) {
    return Fields.of(
            "receiver", route.receiver().map(Receiver::name).map(Provisioned::literal).orElse(null))
        .with("object_matchers", route.matchers().stream().map(PolicyFields::matcher).toList())
        .and(timing(route.timing()))
        .with("continue", route.continues() ? true : null)
        .withUnlessEmpty("mute_time_intervals", names(route.muted()))
        .withUnlessEmpty("active_time_intervals", names(route.active()))
        .withUnlessEmpty("routes", routes(route.children()));
  }

  private static List<String> matcher(LabelMatcher matcher) {
    return List.of(matcher.label(), matcher.op().symbol(), Provisioned.literal(matcher.value()));
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
    return Provisioned.literals(intervals.stream().map(TimeInterval::name).toList());
  }
}
