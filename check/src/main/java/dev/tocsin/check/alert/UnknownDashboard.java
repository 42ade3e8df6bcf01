package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.rule.Alert;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link of an alert to a dashboard that is not defined. */
public final class UnknownDashboard implements Check {
  /**
   * The uid in the URL of a dashboard or of one panel: {@code /d/uid/title} or {@code
   * /d-solo/uid/title}; one that a template makes is not known.
   */
  private static final Pattern LINK =
      Pattern.compile("(?<=/)d(?:-solo)?/(?<uid>[\\w-]{1,40})(?=[/?#&\\s\"')>]|$)");

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
    return alert.annotations().entrySet().stream()
        .filter(text -> text.getValue().contains("/d"))
        .flatMap(
            text ->
                LINK.matcher(text.getValue())
                    .results()
                    .filter(link -> !uids.contains(link.group(1)))
                    .map(
                        link ->
                            finding(
                                alert,
                                text,
                                link,
                                hints.computeIfAbsent(link.group(1), uid -> hint(uid, uids)))));
  }

  private static String hint(String uid, Set<String> uids) {
    return DidYouMean.nearest(uid, uids)
        .map(near -> "did you mean `" + near + "`?")
        .orElse("no dashboard has this uid");
  }

  private Diagnostic finding(
      Alert alert, Map.Entry<String, String> text, MatchResult link, String hint) {
    return info()
        .finding("annotation `" + text.getKey() + "` links to a dashboard that is not defined")
        .about(Subject.of(alert), alert.origin())
        .pointingAt(new Excerpt(text.getValue(), new Span(link.start(1), link.end(1)), hint));
  }
}
