package dev.tocsin.check.route;

import static dev.tocsin.check.route.Found.ON_CALL;
import static dev.tocsin.check.route.Found.alert;
import static dev.tocsin.check.route.Found.bare;
import static dev.tocsin.check.route.Found.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.NotificationTemplate;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.Slack;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.secret.SecretFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final Alert QUEUE =
      alert("QueueFull").label(Shop.TEAM, "checkout").summary("The queue is full");
  private static final Alert SUM = bare("SumHigh").label(Shop.TEAM, "stock");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ .CommonLabels.team }} {{ .CommonLabels.SortedPairs }} {{ .CommonLabels }}",
        "{{ .GroupLabels.alertname }} {{ .GroupLabels.SortedPairs.Names }}",
        "{{ range .Alerts }}{{ .Labels.topic }}{{ .Labels.Remove (stringSlice \"a\") }}{{ end }}",
        "{{ range .Alerts.Firing }}{{ .Annotations.summary }}{{ .StartsAt.Unix }}{{ end }}",
        "{{ range $i, $alert := .Alerts }}{{ $alert.Labels.topic }}{{ $i.Any }}{{ end }}",
        "{{ (index .Alerts 0).Annotations.runbook_url }} {{ len .Alerts.Resolved }}",
        "{{ range .Alerts }}{{ $.Status }}{{ end }} {{ with .Alerts }}{{ len .Firing }}{{ end }}",
        "{{ with .CommonLabels }}{{ .anything }}{{ end }}",
        "{{ range .CommonLabels.SortedPairs }}{{ .Name }}{{ .Value }}{{ end }}",
        "{{ $x := .Status }}{{ $x.Any }} {{ $y := . }}{{ $y.Status }}",
        "{{ $z := index .Alerts 0 }}{{ $z := .Status }}{{ $z.Any }}",
        "{{ range .Alerts }}{{ else }}{{ .Status }}{{ end }}",
        "{{ define \"inner\" }}{{ .Any }}{{ end }}{{ template \"inner\" .Alerts }}",
        "{{ (printf \"a\").Any }} {{ (.Alerts | len).Any }}",
        "{{ .NotificationReason }} {{ template \"__subject\" . }}",
      })
  void readWhatThereIs(String body) {
    assertThat(found("absent-label", body)).isEmpty();
    assertThat(found("unknown-field", body)).isEmpty();
    assertThat(found("undefined-template", body)).isEmpty();
    assertThat(found("invalid-notification", body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ .Foo }}",
        "{{ $.Foo }}",
        "{{ if .Status }}{{ .Foo }}{{ end }}",
        "{{ if .Status }}{{ else }}{{ .Foo }}{{ end }}",
        "{{ with .Foo }}{{ . }}{{ end }}",
        "{{ with . }}{{ .Foo }}{{ end }}",
        "{{ range .Alerts }}{{ $.Foo }}{{ end }}",
        "{{ $all := . }}{{ $all.Foo }}",
        "{{ len (.Foo) }}",
        "{{ template \"slack.default.title\" .Foo }}",
      })
  void readNoFieldThatNotificationsLack(String body) {
    assertThat(found("unknown-field", body)).containsExactly("a notification has no field `Foo`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ range .Alerts }}{{ .Foo }}{{ end }}",
        "{{ range .Alerts.Resolved }}{{ .Foo }}{{ end }}",
        "{{ range $alert := .Alerts.Firing }}{{ $alert.Foo }}{{ end }}",
        "{{ range $i, $alert := .Alerts }}{{ if $i }}{{ $alert.Foo }}{{ end }}{{ end }}",
        "{{ (index .Alerts 0).Foo }}",
        "{{ with index .Alerts.Firing 0 }}{{ .Foo }}{{ end }}",
        "{{ $first := index .Alerts 0 }}{{ $first.Foo }}",
        "{{ $alerts := .Alerts.Firing }}{{ range $alerts }}{{ .Foo }}{{ end }}",
      })
  void readNoFieldThatAlertsLack(String body) {
    assertThat(found("unknown-field", body)).containsExactly("an alert has no field `Foo`");
  }

  @Test
  void readLabelsThatAlertsHave() {
    assertThat(found("absent-label", "{{ .CommonLabels.tem }}"))
        .containsExactly("no alert that comes here has the label `tem`");
    assertThat(found("absent-label", "{{ (index .Alerts 0).Labels.tem }}")).hasSize(1);
    assertThat(found("absent-label", "{{ range .Alerts }}{{ .Annotations.text }}{{ end }}"))
        .containsExactly("no alert that comes here has the annotation `text`");
    assertThat(found("absent-label", "{{ .CommonAnnotations.text }}")).hasSize(1);
    assertThat(found("absent-label", "{{ .GroupLabels.team }}"))
        .containsExactly("no route of its receiver groups by `team`");
  }

  /** Only the queue has a topic and a summary, and goes to somebody else. */
  @Test
  void readLabelsOfTheAlertsThatComeHere() {
    Route queue = Route.when(Shop.TEAM.is("checkout")).to(ON_CALL);

    assertThat(found("absent-label", "{{ .CommonLabels.topic }}", queue)).hasSize(1);
    assertThat(found("absent-label", "{{ .CommonAnnotations.summary }}", queue)).hasSize(1);
    assertThat(found("absent-label", "{{ .CommonLabels.topic }}", queue.andContinue())).hasSize(1);
    assertThat(found("absent-label", "{{ .CommonLabels.topic }}")).isEmpty();
    // Nobody is told with it.
    Route all = Route.when(Shop.TEAM.matches(".+")).to(ON_CALL);
    assertThat(found("absent-label", "{{ .CommonLabels.topic }}", all)).isEmpty();
  }

  @Test
  void readLabelsByWhichTheRouteGroups() {
    Slack slack = slack(NotificationTemplate.named("title", "{{ .GroupLabels.topic }}"));
    Receiver grouped = Receiver.named("grouped").by(slack);
    Route route = Route.when(Shop.TEAM.is("checkout")).to(grouped);
    AlertRouting routing = AlertRouting.defaultTo(ON_CALL);

    assertThat(by("route/absent-label", told(routing.route(route)))).hasSize(1);
    assertThat(by("route/absent-label", told(routing.groupBy(ShopMetrics.TOPIC).route(route))))
        .isEmpty();
    assertThat(by("route/absent-label", told(routing.route(route.groupBy(ShopMetrics.TOPIC)))))
        .isEmpty();
  }

  @Test
  void callTemplatesThatAreDefined() {
    assertThat(found("undefined-template", "{{ template \"other\" . }}"))
        .containsExactly("no template is named `other`");
    assertThat(found("undefined-template", "{{ template \"shop.title\" . }}")).isEmpty();
    assertThat(found("undefined-template", "{{ block \"own\" . }}{{ end }}")).isEmpty();
    NotificationTemplate calling =
        NotificationTemplate.named("calling", "{{ template \"called\" . }}");
    NotificationTemplate called = NotificationTemplate.named("called", "{{ .Any }}");
    AlertRouting routing = AlertRouting.defaultTo(Receiver.named("chat").by(slack(calling)));
    assertThat(by("route/undefined-template", told(routing))).hasSize(1);
    assertThat(by("route/undefined-template", told(routing.templates(called)))).isEmpty();
    // What a template gets that others call is not known.
    assertThat(by("route/unknown-field", told(routing.templates(called)))).isEmpty();
  }

  @Test
  void areTemplatesWhereverTheyAreUsed() {
    NotificationTemplate wrong = NotificationTemplate.named("wrong", "{{ if }}");
    NotificationTemplate right = NotificationTemplate.named("right", "text");
    Slack slack = Slack.channel("#shop", SecretFile.at("/etc/url"));

    assertThat(refused(slack.title(wrong))).hasSize(1);
    assertThat(refused(slack.text(wrong))).hasSize(1);
    assertThat(refused(slack.color(wrong))).hasSize(1);
    assertThat(refused(slack.button("Look", wrong))).hasSize(1);
    assertThat(refused(slack.title(right))).isEmpty();
    AlertRouting listed = AlertRouting.defaultTo(ON_CALL).templates(wrong);
    assertThat(by("route/invalid-notification", told(listed))).hasSize(1);
  }

  private static List<String> refused(Slack slack) {
    AlertRouting routing = AlertRouting.defaultTo(Receiver.named("chat").by(slack));
    return by("route/invalid-notification", told(routing));
  }

  private static List<String> found(String check, String title, Route... routes) {
    Slack slack = slack(NotificationTemplate.named("shop.title", title));
    AlertRouting routing =
        AlertRouting.defaultTo(Receiver.named("chat").by(slack)).groupBy(Label.ALERTNAME);
    for (Route route : routes) {
      routing = routing.route(route);
    }
    return by("route/" + check, told(routing));
  }

  private static Slack slack(NotificationTemplate title) {
    return Slack.channel("#shop", SecretFile.at("/etc/url")).title(title);
  }

  private static Monitoring told(AlertRouting routing) {
    return Shop.with(QUEUE, SUM).routing(routing);
  }
}
