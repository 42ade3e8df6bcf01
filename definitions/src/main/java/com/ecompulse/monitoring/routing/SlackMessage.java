package com.ecompulse.monitoring.routing;

import dev.tocsin.model.routing.NotificationTemplate;
import dev.tocsin.model.routing.Slack;
import dev.tocsin.model.secret.SecretFile;

/**
 * What somebody on call reads in Slack: what, how bad, where, since when, what to do.
 *
 * <p>A notification is about a group of alerts of one name in one cluster.
 */
final class SlackMessage {
  private static final SecretFile WEBHOOK =
      SecretFile.at("/etc/alertmanager/secrets/slack-webhook-url");

  /** Such as {@code [FIRING:2] CRITICAL DiskSpaceLow in prod/ecompulse-prod}. */
  private static final NotificationTemplate TITLE =
      NotificationTemplate.named(
          "ecompulse.slack.title",
          """
          {{- if eq .Status "resolved" }}:white_check_mark: [RESOLVED]
          {{- else if eq .CommonLabels.severity "critical" }}:rotating_light: \
          [FIRING:{{ len .Alerts.Firing }}]
          {{- else }}:warning: [FIRING:{{ len .Alerts.Firing }}]
          {{- end }} {{ toUpper .CommonLabels.severity }} {{ .CommonLabels.alertname }}
          {{- with .CommonLabels.environment }} in {{ . }}/{{ $.CommonLabels.cluster }}{{ end -}}
          """);

  /**
   * One paragraph for each alert, at most ten: Slack cuts longer messages. {@code since} and {@code
   * humanizeDuration} need Alertmanager 0.28 or later.
   */
  private static final NotificationTemplate TEXT =
      NotificationTemplate.named(
          "ecompulse.slack.text",
          """
          {{- range $i, $alert := .Alerts.Firing }}{{ if lt $i 10 }}
          *{{ .Annotations.summary }}*
          {{ .Annotations.description }}
          since {{ .StartsAt.UTC.Format "Mon 15:04 MST" }} \
          ({{ .StartsAt | since | humanizeDuration }}), \
          team {{ .Labels.team }}, \
          <{{ .Annotations.runbook_url }}|runbook>, \
          <{{ .GeneratorURL }}|graph>
          {{ end }}{{ end }}
          {{- if gt (len .Alerts.Firing) 10 }}
          … {{ len .Alerts.Firing }} alerts in all: <{{ .ExternalURL }}/#/alerts|see the rest>
          {{ end }}
          {{- range $i, $alert := .Alerts.Resolved }}{{ if lt $i 10 }}
          :white_check_mark: {{ .Annotations.summary }}
          resolved at {{ .EndsAt.UTC.Format "Mon 15:04 MST" }} after \
          {{ .EndsAt.Sub .StartsAt | humanizeDuration }}
          {{ end }}{{ end -}}
          """);

  /** Green when it is over, red when somebody has to act at once, yellow otherwise. */
  private static final NotificationTemplate COLOR =
      NotificationTemplate.named(
          "ecompulse.slack.color",
          """
          {{- if eq .Status "resolved" }}good
          {{- else if eq .CommonLabels.severity "critical" }}danger
          {{- else }}warning
          {{- end -}}
          """);

  /** All alerts of a group have one name, and therefore one runbook. */
  private static final NotificationTemplate RUNBOOK =
      NotificationTemplate.named(
          "ecompulse.slack.runbook", "{{ (index .Alerts 0).Annotations.runbook_url }}");

  /** Alertmanager's form for a new silence, filled in for this group. */
  private static final NotificationTemplate SILENCE =
      NotificationTemplate.named(
          "ecompulse.slack.silence",
          """
          {{- .ExternalURL }}/#/silences/new?filter=%7B
          {{- range (.GroupLabels.Remove (stringSlice "alertname")).SortedPairs }}
          {{- .Name }}%3D%22{{ urlquery .Value }}%22%2C%20
          {{- end }}alertname%3D%22{{ urlquery .GroupLabels.alertname }}%22%7D
          {{- /* nothing after it */ -}}
          """);

  private SlackMessage() {}

  /** The message to a channel. */
  static Slack to(String channel) {
    return Slack.channel(channel, WEBHOOK)
        .title(TITLE)
        .text(TEXT)
        .color(COLOR)
        .button("Runbook", RUNBOOK)
        .button("Silence", SILENCE);
  }
}
