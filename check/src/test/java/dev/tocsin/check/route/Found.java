package dev.tocsin.check.route;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.List;

/** What the checks of this package find in small routings. */
final class Found {
  static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);
  static final Receiver ON_CALL = Receiver.named("on-call").by(Shop.SLACK);

  private Found() {}

  static Route when(LabelMatcher... matchers) {
    return Route.when(matchers).to(CHAT);
  }

  static AlertRouting routing(Route... routes) {
    AlertRouting routing = AlertRouting.defaultTo(CHAT);
    for (Route route : routes) {
      routing = routing.route(route);
    }
    return routing;
  }

  /** An alert whose labels are those of the queue, without any of its own. */
  static Alert alert(String name) {
    return Alert.named(name).when(ShopMetrics.QUEUE.greaterThan(1)).runbook("queue");
  }

  /** An alert with no labels but its own. */
  static Alert bare(String name) {
    return Alert.named(name).when(Condition.parse("sum(queue_depth) > 1")).runbook("queue");
  }

  /** The messages of a check. */
  static List<String> by(String check, Monitoring monitoring) {
    return findings(check, monitoring).stream().map(Diagnostic::message).toList();
  }

  /** What a check underlines first. */
  static List<String> underlined(String check, Monitoring monitoring) {
    return findings(check, monitoring).stream()
        .map(finding -> finding.excerpts().get(0))
        .map(Found::underlined)
        .toList();
  }

  static List<Diagnostic> findings(String check, Monitoring monitoring) {
    return Checker.check(monitoring).stream()
        .filter(finding -> finding.id().equals(check))
        .toList();
  }

  private static String underlined(Excerpt excerpt) {
    return excerpt.text().substring(excerpt.span().start(), excerpt.span().end());
  }
}
