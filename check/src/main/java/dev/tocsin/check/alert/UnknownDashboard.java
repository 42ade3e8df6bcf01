package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.rule.Alert;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link of an alert to a dashboard that is not defined. */
public final class UnknownDashboard implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/unknown-dashboard",
        Level.WARNING,
        "link to a dashboard that is not defined",
        "Whoever is woken at night follows the link and finds no dashboard.",
        "Write the uid of one of the monitoring's dashboards. If the link leads to one that is"
            + " defined elsewhere, allow this finding on the alert.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Set<String> uids =
        context.monitoring().dashboards().stream()
            .map(Dashboard::uid)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> hints = new HashMap<>();
    return uids.isEmpty()
        ? Stream.empty()
        : context.monitoring().alerts().stream().flatMap(alert -> findings(alert, uids, hints));
  }

  /**
   * @param hints what was said before of uids that are unknown
   */
  private Stream<Diagnostic> findings(Alert alert, Set<String> uids, Map<String, String> hints) {
    return DashboardLink.of(alert)
        .filter(link -> !uids.contains(link.uid()))
        .map(
            link ->
                finding(alert, link, hints.computeIfAbsent(link.uid(), uid -> hint(uid, uids))));
  }

  private static String hint(String uid, Set<String> uids) {
    return DidYouMean.nearest(uid, uids)
        .map(near -> "did you mean `" + near + "`?")
        .orElse("no dashboard has this uid");
  }

  private Diagnostic finding(Alert alert, DashboardLink link, String hint) {
    return info()
        .finding("annotation `" + link.annotation() + "` links to a dashboard that is not defined")
        .about(Subject.of(alert), alert.origin())
        .pointingAt(new Excerpt(link.text(), link.span(), hint));
  }
}
