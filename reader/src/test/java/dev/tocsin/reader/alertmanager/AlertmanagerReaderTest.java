package dev.tocsin.reader.alertmanager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.OtherIntegration;
import dev.tocsin.model.routing.Route;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.reader.Read;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What alertmanager.yml says, and what is wrong with one. */
class AlertmanagerReaderTest {
  @Test
  void routesWithMatchersOfEveryAge() {
    AlertRouting routing =
        Read.of(
                """
                route:
                  receiver: team
                  group_by: ['...']
                  group_wait: 10s
                  routes:
                  - matchers: ['severity="critical"', team =~ "a|b"]
                    receiver: page
                    continue: true
                    mute_time_intervals: [night]
                    routes:
                    - match: {a: b}
                      match_re: {c: d.*}
                  - matchers: '{a!="1", "b.c"!~x}'
                receivers:
                - name: team
                  slack_configs: [{channel: '#a'}]
                - name: page
                  pagerduty_configs: [{send_resolved: false}]
                inhibit_rules:
                - source_matchers: [severity=critical]
                  target_match: {severity: warning}
                  equal: [job]
                time_intervals:
                - name: night
                  time_intervals:
                  - times: [{start_time: '22:00', end_time: '24:00'}]
                    weekdays: ['monday:friday']
                    location: Europe/Berlin
                """,
                AlertmanagerReader::read)
            .only();

    assertThat(routing.timing().groupWait()).isEqualTo(Duration.ofSeconds(10));
    assertThat(routing.receiver().integrations())
        .containsExactly(new OtherIntegration("slack", false));
    Route page = routing.routes().get(0);
    assertThat(page.matchers())
        .extracting(AlertmanagerReaderTest::text)
        .containsExactly("severity EQUAL critical", "team MATCHES a|b");
    assertThat(page.continues()).isTrue();
    assertThat(page.muted().get(0).weekdays()).hasSize(5).contains(DayOfWeek.FRIDAY);
    assertThat(page.children().get(0).matchers())
        .extracting(AlertmanagerReaderTest::text)
        .containsExactly("a EQUAL b", "c MATCHES d.*");
    assertThat(routing.routes().get(1).matchers())
        .extracting(AlertmanagerReaderTest::text)
        .containsExactly("a NOT_EQUAL 1", "b.c NOT_MATCHES x");
    assertThat(routing.inhibitions().get(0).targets()).hasSize(1);
    assertThat(page.origin()).hasToString("file:6:5");
  }

  @Test
  void whatAlertmanagerRefuses() {
    assertThat(problems("route: {receiver: taem}"))
        .containsExactly("1:19 there is no receiver `taem`");
    assertThat(problems("route: {receiver: team, match: {a: b}}"))
        .containsExactly("1:8 the root of the routes takes every alert and has no `match`");
    assertThat(problems("route: {receiver: team, routes: [{matchers: [severity]}]}"))
        .containsExactly("1:46 `severity` is no matcher");
    assertThat(problems("route: {receiver: team, routes: [{matchers: ['a=~\"(\"']}]}")).hasSize(1);
    assertThat(problems("route: {receiver: team, repeat_interval: 0s}"))
        .containsExactly("1:42 `repeat_interval` is longer than zero");
    assertThat(problems("route: {receiver: team, routes: [{active_time_intervals: [day]}]}"))
        .containsExactly("1:59 there is no time interval `day`");
    assertThat(problems("rout: {}"))
        .containsExactly("1:1 `rout` is not known here", "1:1 there is no route");
    assertThat(Read.of("", AlertmanagerReader::read).problems())
        .containsExactly("1:1 the configuration is empty");
  }

  @Test
  void whatNothingLeadsTo() {
    assertThat(problems("route: {receiver: team}\ntime_intervals: [{name: day}]"))
        .containsExactly("2:18 no route uses the time interval `day`");
  }

  private static List<String> problems(String text) {
    return Read.of(text + "\nreceivers: [{name: team}]\n", AlertmanagerReader::read)
        .problems()
        .stream()
        .filter(problem -> !problem.contains("no route leads to"))
        .toList();
  }

  @Test
  void secretsThatStandInTheFileAreTold() {
    assertThat(
            Read.of(
                    """
                    global:
                      smtp_auth_password: hunter2
                      slack_api_url_file: /etc/slack
                      opsgenie_api_key: ${OPSGENIE}
                    route: {receiver: all}
                    receivers:
                    - name: all
                      slack_configs: [{api_url: 'https://hooks.example/T0/B0'}]
                      pagerduty_configs: [{routing_key: <secret>}, {routing_key: abc}]
                      victorops_configs: [{routing_key: team, api_key_file: /etc/key}]
                      webhook_configs:
                      - url_file: /etc/url
                        http_config: {basic_auth: {username: a, password: b}}
                    """,
                    AlertmanagerReader::read)
                .problems())
        .containsExactly(
            "2:23 `smtp_auth_password` holds the secret itself, for"
                + " everybody who can read the repository",
            "8:29 `api_url` holds the secret itself, for everybody who"
                + " can read the repository",
            "9:62 `routing_key` holds the secret itself, for everybody"
                + " who can read the repository",
            "13:55 `password` holds the secret itself, for everybody"
                + " who can read the repository");
  }

  private static String text(LabelMatcher matcher) {
    return matcher.label() + " " + matcher.op() + " " + matcher.value();
  }
}
