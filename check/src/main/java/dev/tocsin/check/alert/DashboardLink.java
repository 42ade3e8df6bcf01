package dev.tocsin.check.alert;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.rule.Alert;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A link to a dashboard in an annotation of an alert.
 *
 * @param annotation the annotation's name
 * @param text all of the annotation
 * @param uid the dashboard's uid
 * @param span where the uid stands
 * @param panel the panel that the link leads to, or null if it leads to the whole
 */
record DashboardLink(
    String annotation, String text, String uid, Span span, @Nullable PanelLink panel) {
  /**
   * The uid in the URL of a dashboard or of one panel: {@code /d/uid/title} or {@code
   * /d-solo/uid/title}; one that a template makes is not known. Then the rest of the URL.
   */
  private static final Pattern LINK =
      Pattern.compile(
          "(?<=/)d(?:-solo)?/(?<uid>[\\w-]{1,40})(?<rest>[/?#&][^\\s\"'<>)]*|(?=[\\s\"')>]|$))");

  /** As Grafana 11 to 13 and older ones name a panel. */
  private static final Pattern PANEL =
      Pattern.compile("[?&](?:viewPanel|editPanel|panelId)=(?:panel-)?(?<id>\\d{1,9})");

  /**
   * The panel that a link leads to.
   *
   * @param span where the id stands
   */
  record PanelLink(int id, Span span) {}

  /** All links of an alert. */
  static Stream<DashboardLink> of(Alert alert) {
    return alert.annotations().entrySet().stream()
        .filter(text -> text.getValue().contains("/d"))
        .flatMap(text -> LINK.matcher(text.getValue()).results().map(link -> of(text, link)));
  }

  private static DashboardLink of(Map.Entry<String, String> text, MatchResult link) {
    Matcher panel = PANEL.matcher(text.getValue()).region(link.start(2), link.end(2));
    return new DashboardLink(
        text.getKey(),
        text.getValue(),
        link.group(1),
        new Span(link.start(1), link.end(1)),
        panel.find()
            ? new PanelLink(
                Integer.parseInt(panel.group(1)), new Span(panel.start(1), panel.end(1)))
            : null);
  }
}
