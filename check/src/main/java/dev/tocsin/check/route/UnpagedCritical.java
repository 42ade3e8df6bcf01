package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.OtherIntegration;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Webhook;
import dev.tocsin.model.rule.Alert;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A critical alert that ends where no critical alert should. */
public final class UnpagedCritical implements Check {
  /** Labels, each as {@code name=value}. */
  public static final Parameter<List<String>> CRITICAL =
      Parameter.texts(
          "critical",
          List.of("severity=critical"),
          "the labels of which any one makes an alert critical, each as `name=value`");

  /** Names of receivers. */
  public static final Parameter<List<String>> RECEIVERS =
      Parameter.texts(
          "receivers",
          List.of(),
          "the receivers that page; where none is named, those of the routes that ask for a"
              + " critical label, and every one that has more than chats and mail");

  /** What wakes nobody. A webhook may lead to a pager. */
  private static final Set<String> QUIET =
      Set.of(
          "discord",
          "email",
          "jira",
          "mattermost",
          "msteams",
          "msteamsv2",
          "rocketchat",
          "slack",
          "telegram",
          "webex",
          "wechat");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "route/unpaged-critical",
            Level.WARNING,
            "critical alert that never comes to who is paged",
            "Somebody has to act at once, and is told in a place where nobody looks at night.",
            "Let the route that takes it before `.andContinue()`, or move the route for critical"
                + " alerts before it. If another receiver pages too, name it in `receivers`.")
        .with(CRITICAL, RECEIVERS);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Map<String, Set<String>> critical = new TreeMap<>();
    for (String label : context.settings().value(info(), CRITICAL)) {
      int equals = label.indexOf('=');
      if (equals > 0) {
        critical
            .computeIfAbsent(label.substring(0, equals), name -> new TreeSet<>())
            .add(label.substring(equals + 1));
      }
    }
    List<String> named = context.settings().value(info(), RECEIVERS);
    return RouteFlow.of(context).stream().flatMap(flow -> findings(flow, critical, named));
  }

  private Stream<Diagnostic> findings(
      RouteFlow flow, Map<String, Set<String>> critical, List<String> named) {
    Set<Receiver> asked =
        flow.places().stream()
            .filter(place -> asksFor(critical, place))
            .map(Place::receiver)
            .collect(Collectors.toSet());
    if (named.isEmpty() && asked.isEmpty()) {
      return Stream.empty();
    }
    BitSet unpaged = new BitSet();
    critical.forEach(
        (label, values) ->
            values.forEach(value -> unpaged.or(flow.alerts().sure(RoutePath.of(label, value)))));
    for (Place place : flow.places()) {
      Receiver receiver = place.receiver();
      boolean pages =
          named.isEmpty()
              ? asked.contains(receiver) || mayPage(receiver)
              : named.contains(receiver.name());
      boolean onPurpose = place.branch() != null && receiver.discards();
      if (pages || onPurpose) {
        unpaged.andNot(place.staying());
      }
    }
    return unpaged.stream().mapToObj(alert -> finding(alert, flow));
  }

  /** Whether a route lets nothing through but alerts that are critical. */
  private static boolean asksFor(Map<String, Set<String>> critical, Place place) {
    return place.path().conditions().stream()
        .anyMatch(
            condition -> {
              Set<String> values = condition.values();
              return values != null
                  && !values.isEmpty()
                  && critical.getOrDefault(condition.label(), Set.of()).containsAll(values);
            });
  }

  private static boolean mayPage(Receiver receiver) {
    return receiver.integrations().stream()
        .anyMatch(
            integration ->
                integration instanceof Webhook
                    || (integration instanceof OtherIntegration other
                        && !QUIET.contains(other.kind())));
  }

  private Diagnostic finding(int number, RouteFlow flow) {
    Alert alert = flow.alerts().alert(number);
    Set<String> told =
        flow.places().stream()
            .filter(place -> place.staying().get(number))
            .map(place -> place.receiver().name())
            .collect(Collectors.toCollection(TreeSet::new));
    return info()
        .finding("`" + alert.name() + "` is critical and only told to " + String.join(", ", told))
        .about(Subject.of(alert), alert.origin());
  }
}
