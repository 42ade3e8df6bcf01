package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.rule.Alert;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words of a notification that read a label or annotation that none of its alerts has. */
public final class AbsentLabel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/absent-label",
        Level.WARNING,
        "notification reads what none of its alerts has",
        "There is a gap in what somebody reads who was just woken.",
        "Correct the name, give the alerts the label or annotation, or read another one."
            + " `.GroupLabels` has only the labels that the route groups by.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return RouteFlow.of(context).stream()
        .flatMap(
            flow -> Words.of(context).stream().flatMap(words -> findings(words, flow, context)));
  }

  private Stream<Diagnostic> findings(Words words, RouteFlow flow, CheckContext context) {
    List<Place> places =
        flow.places().stream()
            .filter(place -> words.receivers().contains(place.receiver()))
            .toList();
    BitSet told = new BitSet();
    places.forEach(place -> told.or(place.staying()));
    return told.isEmpty()
        ? Stream.empty()
        : words.reads().stream()
            .filter(read -> isMissing(read, told, places, flow.alerts(), context.monitoring()))
            .map(read -> finding(words, read));
  }

  private static boolean isMissing(
      NotificationRead read,
      BitSet told,
      List<Place> places,
      Alerts alerts,
      Monitoring monitoring) {
    String name = read.name();
    return switch (read.kind()) {
      case FIELD, ALERT_FIELD -> false;
      case LABEL -> !alerts.column(name).present().intersects(told);
      case GROUP_LABEL ->
          places.stream()
              .map(place -> groupBy(place, monitoring))
              .noneMatch(by -> by.contains(name) || by.contains(MissingGroupLabel.ALL));
      case ANNOTATION ->
          alerts.of(told).noneMatch(alert -> annotations(alert, monitoring).contains(name));
    };
  }

  /** The labels by which alerts are grouped at a place, none if nothing is said. */
  private static List<String> groupBy(Place place, Monitoring monitoring) {
    for (Place here = place; here != null; here = here.above()) {
      Branch branch = here.branch();
      List<Label> said =
          branch == null
              ? monitoring.routing().map(routing -> routing.timing().groupBy()).orElse(null)
              : branch.route().timing().groupBy();
      if (said != null) {
        return said.stream().map(Label::name).toList();
      }
    }
    return List.of();
  }

  /** The runbook becomes an annotation where the monitoring says where runbooks are. */
  private static Set<String> annotations(Alert alert, Monitoring monitoring) {
    Set<String> names = new HashSet<>(alert.annotations().keySet());
    if (!alert.runbook().isEmpty() && !monitoring.runbooks().isEmpty()) {
      names.add("runbook_url");
    }
    return names;
  }

  private Diagnostic finding(Words words, NotificationRead read) {
    String name = "`" + read.name() + "`";
    String message =
        switch (read.kind()) {
          case GROUP_LABEL -> "no route of its receiver groups by " + name;
          case ANNOTATION -> "no alert that comes here has the annotation " + name;
          case FIELD, ALERT_FIELD, LABEL -> "no alert that comes here has the label " + name;
        };
    return words.point(info().finding(message), read.span(), "always empty");
  }
}
