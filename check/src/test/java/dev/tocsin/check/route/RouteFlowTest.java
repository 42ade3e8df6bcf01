package dev.tocsin.check.route;

import static dev.tocsin.check.route.Found.CHAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Shop;
import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.WrittenTexts;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Sets of alerts come to the places to which each alert by itself would. */
class RouteFlowTest {
  private static final List<String> LABELS = List.of("a", "b", "c");
  private static final List<String> VALUES = List.of("", "x", "y", "z");
  private static final List<String> REGEXES = List.of("x", "x|y", "y|z", "[xy]", "x.*", "", ".+");
  private static final List<MatchOperator> OPERATORS = List.of(MatchOperator.values());
  private static final String ANY = "{{ $value }}";

  @Property(tries = 300)
  void comeWhereEachAlertWouldCome(@ForAll long seed) {
    Random random = new Random(seed);
    List<Alert> alerts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      alerts.add(alert("alert" + i, VALUES, random));
    }
    AlertRouting routing = routing(random);
    RouteFlow flow = flow(routing, alerts);
    Map<Route, BitSet> told = told(routing, alerts);

    for (Place place : flow.places()) {
      Branch branch = place.branch();
      if (branch != null) {
        assertThat(place.staying()).isEqualTo(told.getOrDefault(branch.route(), new BitSet()));
        told.remove(branch.route());
      }
    }
    assertThat(told).isEmpty();
  }

  /** Whatever the value is that nobody knows, the alert comes to a place where it may come. */
  @Property(tries = 300)
  void mayComeWhereAnAlertMightCome(@ForAll long seed) {
    Random random = new Random(seed);
    Alert unknown = alert("unknown", List.of("", "x", ANY, ANY), random);
    AlertRouting routing = routing(random);
    RouteFlow flow = flow(routing, List.of(unknown));
    Set<Route> may = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Place place : flow.places()) {
      Branch branch = place.branch();
      if (branch != null && place.staying().get(0)) {
        may.add(branch.route());
      }
    }

    for (Map<String, String> labels : everyMeaning(unknown.labels())) {
      for (Route route : routing.routes()) {
        List<Route> matches = new ArrayList<>();
        boolean taken = match(route, labels, matches);
        assertThat(may).containsAll(matches);
        if (taken && !route.continues()) {
          break;
        }
      }
    }
  }

  private static Alert alert(String name, List<String> values, Random random) {
    Alert alert = Found.bare(name);
    for (String label : LABELS) {
      alert = alert.label(Label.named(label), values.get(random.nextInt(values.size())));
    }
    return alert;
  }

  private static AlertRouting routing(Random random) {
    AlertRouting routing = AlertRouting.defaultTo(CHAT);
    for (int i = 0; i < 4; i++) {
      routing = routing.route(route(random, 2));
    }
    return routing;
  }

  private static Route route(Random random, int depth) {
    LabelMatcher[] matchers = new LabelMatcher[1 + random.nextInt(2)];
    for (int i = 0; i < matchers.length; i++) {
      MatchOperator op = OPERATORS.get(random.nextInt(OPERATORS.size()));
      List<String> values = op.isRegex() ? REGEXES : VALUES;
      matchers[i] =
          LabelMatcher.of(
              LABELS.get(random.nextInt(LABELS.size())),
              op,
              values.get(random.nextInt(values.size())));
    }
    Route route = Route.when(matchers).to(CHAT);
    for (int i = random.nextInt(3); depth > 0 && i > 0; i--) {
      route = route.route(route(random, depth - 1));
    }
    return random.nextInt(3) == 0 ? route.andContinue() : route;
  }

  private static RouteFlow flow(AlertRouting routing, List<Alert> alerts) {
    Monitoring shop = Shop.with(alerts.toArray(Alert[]::new)).routing(routing);
    CheckSettings settings = CheckSettings.standard(LocalDate.of(2030, 1, 1));
    return RouteFlow.of(CheckContext.of(shop, WrittenTexts.NONE, settings)).orElseThrow();
  }

  /** The alerts of which each route's receiver is told, one alert at a time. */
  private static Map<Route, BitSet> told(AlertRouting routing, List<Alert> alerts) {
    IdentityHashMap<Route, BitSet> told = new IdentityHashMap<>();
    for (int i = 0; i < alerts.size(); i++) {
      for (Route route : routing.routes()) {
        List<Route> matches = new ArrayList<>();
        boolean taken = match(route, alerts.get(i).labels(), matches);
        for (Route match : matches) {
          told.computeIfAbsent(match, r -> new BitSet()).set(i);
        }
        if (taken && !route.continues()) {
          break;
        }
      }
    }
    return told;
  }

  private static boolean match(Route route, Map<String, String> labels, List<Route> matches) {
    if (!route.matchers().stream().allMatch(matcher -> matches(matcher, labels))) {
      return false;
    }
    boolean below = false;
    for (Route child : route.children()) {
      boolean taken = match(child, labels, matches);
      below |= taken;
      if (taken && !child.continues()) {
        break;
      }
    }
    if (!below) {
      matches.add(route);
    }
    return true;
  }

  private static boolean matches(LabelMatcher matcher, Map<String, String> labels) {
    try {
      return RouteMatcher.of(matcher).matches(labels.getOrDefault(matcher.label(), ""));
    } catch (RegexException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<Map<String, String>> everyMeaning(Map<String, String> labels) {
    List<Map<String, String>> all = List.of(Map.of());
    for (Map.Entry<String, String> label : labels.entrySet()) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> some : all) {
        List<String> values = label.getValue().equals(ANY) ? VALUES : List.of(label.getValue());
        for (String value : values) {
          Map<String, String> one = new HashMap<>(some);
          one.put(label.getKey(), value);
          more.add(one);
        }
      }
      all = more;
    }
    return all;
  }
}
