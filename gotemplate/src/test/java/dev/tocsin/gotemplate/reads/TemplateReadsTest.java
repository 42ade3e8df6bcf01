package dev.tocsin.gotemplate.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.gotemplate.Dialect;
import dev.tocsin.gotemplate.GoTemplate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      nullValues = "none",
      textBlock =
          """
          $labels.a                                       => none
          {{ $labels.a }}                                 => .Labels.a
          {{ .Labels.a }} {{ $.Labels.b }}                => .Labels.a .Labels.b
          {{ index $labels "a-b" }}                       => .Labels.a-b
          {{ (index .Labels `a`) | toUpper }}             => .Labels.a
          {{ index $labels $labels.key }}                 => .Labels.key .Labels[]
          {{ "a" | index $labels }}                       => .Labels[]
          {{ $value }} {{ .Value }}                       => .Value .Value
          {{ $externalLabels.cluster }}                   => .ExternalLabels.cluster
          {{ $externalURL }}                              => .ExternalURL
          {{ printf "%s/%s" $labels.a .Labels.b }}        => .Labels.a .Labels.b
          {{ if eq $labels.a "x" }}{{ .Labels.b }}{{ else if .Labels.c }}{{ end }} => .Labels.a .Labels.b .Labels.c
          {{ with $labels.a }}{{ . }}{{ end }}            => .Labels.a
          {{ with .Labels }}{{ .a }}{{ $labels.b }}{{ else }}{{ .Value }}{{ end }} => .Labels .Labels.a .Labels.b .Value
          {{ range $k, $v := $labels }}{{ $k }}{{ $v }}{{ end }} => .Labels
          {{ range query "up" }}{{ .Labels.a }}{{ $labels.b }}{{ end }} => .Labels.b
          {{ with query "up" }}{{ . | first | value }}{{ end }}{{ .Labels.a }} => .Labels.a
          {{ range query $labels.a }}{{ if true }}{{ .Labels.b }}{{ end }}{{ end }} => .Labels.a
          {{ (query "up" | first).Labels.a }}             => none
          {{ $x := .Labels }}{{ $x.a }}                   => .Labels .Labels.a
          {{ $x := 1 }}{{ if ($x = $labels) }}{{ $x.a }}{{ end }} => .Labels .Labels.a
          {{ $labels := 1 }}{{ $labels.a }}               => none
          {{ if true }}{{ $labels := 1 }}{{ end }}{{ $labels.a }} => .Labels.a
          {{ $labels = query "up" | first }}{{ $labels.a }} => none
          {{ "$labels.a }}" }}{{/* $labels.a */}}         => none
          {{ define "x" }}{{ .a }}{{ end }}{{ template "x" .Labels }} => .Labels .Labels.a
          {{ define "x" }}{{ .Labels.a }}{{ end }}        => none
          {{ block "x" . }}{{ $.Labels.a }}{{ end }}      => .Labels.a
          {{ define "x" }}{{ .a }}{{ template "x" .b }}{{ end }}{{ template "x" }} => none
          """)
  void findsWhatAnAlertReads(String template, String expected) {
    assertThat(paths(alert(template))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void pointsAtTheWordsThatRead() {
    String text = "{{ $labels.a }}{{ (index .Labels \"b\") }}{{ with $labels }}{{ .c }}{{ end }}";

    assertThat(TemplateReads.of(GoTemplate.parse(text, Dialect.PROMETHEUS_ALERT)).reads())
        .extracting(read -> text.substring(read.span().start(), read.span().end()))
        .containsExactly("$labels.a", "(index .Labels \"b\")", "$labels", ".c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      nullValues = "none",
      textBlock =
          """
          {{ $value }}                                      => .Value
          {{ $value | humanize }}                           => .Value humanize
          {{ humanizeDuration .Value }}                     => .Value humanizeDuration
          {{ $value | printf "%.0f" | toUpper }}            => .Value printf toUpper
          {{ printf "%s %f" $labels.a (humanize $value) }}  => .Labels.a printf, .Value humanize printf
          {{ $v := $value | humanize }}{{ $v }}             => .Value humanize
          {{ $v := "" }}{{ if . }}{{ $v = $value }}{{ end }}{{ $v }} => .Value
          {{ $v := $value }}{{ $v = "" }}{{ $v }}           => none
          {{ with $value }}{{ . | humanize }}{{ end }}      => .Value humanize
          {{ if gt $value 5.0 }}high{{ end }}               => none
          {{ $labels }}                                     => .Labels
          {{ . }}                                           => .
          """)
  void findsWhatAnAlertPrints(String template, String expected) {
    String outputs =
        alert(template).outputs().stream()
            .map(output -> (output.path() + " " + String.join(" ", output.functions())).strip())
            .collect(Collectors.joining(", "));

    assertThat(outputs).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void knowsWhatIsPrintedRaw() {
    assertThat(alert("{{ $value }}{{ $value | humanize }}").outputs())
        .extracting(Output::isRaw)
        .containsExactly(true, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      textBlock =
          """
          {{ .CommonLabels.severity | toUpper }} => .CommonLabels.severity
          {{ .Alerts.Firing | len }}             => .Alerts.Firing
          {{ range .Alerts }}{{ .Labels.a }}{{ end }} => .Alerts .Alerts[].Labels.a
          {{ range $i, $a := .Alerts.Firing }}{{ $a.Annotations.summary }}{{ end }} => .Alerts.Firing .Alerts.Firing[].Annotations.summary
          {{ (index .Alerts 0).Labels.a }}       => .Alerts[].Labels.a
          {{ .CommonLabels.Remove .GroupLabels.Names }} => .GroupLabels.Names .CommonLabels.Remove
          {{ range .CommonLabels.SortedPairs }}{{ .Name }}={{ .Value }}{{ end }} => .CommonLabels.SortedPairs .CommonLabels.SortedPairs[].Name .CommonLabels.SortedPairs[].Value
          """)
  void findsWhatANotificationReads(String template, String expected) {
    assertThat(paths(TemplateReads.of(GoTemplate.parse(template, Dialect.ALERTMANAGER))))
        .isEqualTo(expected);
  }

  @Test
  void readsADefinitionAsReceiversCallIt() {
    GoTemplate template =
        GoTemplate.parse(
            """
            {{ define "title" }}{{ .Status }}{{ template "list" .Alerts.Firing }}{{ template "other" . }}{{ end }}
            {{ define "list" }}{{ range . }}{{ .Labels.job }}{{ end }}{{ end }}
            """,
            Dialect.ALERTMANAGER);

    assertThat(TemplateReads.of(template).calls()).isEmpty();

    TemplateReads reads = TemplateReads.of(template, template.definitions().get(0));
    assertThat(paths(reads)).isEqualTo(".Status .Alerts.Firing .Alerts.Firing[].Labels.job");
    assertThat(reads.calls())
        .extracting(call -> call.name() + " " + call.argument())
        .containsExactly("list .Alerts.Firing", "other .");
  }

  @Test
  void givesUpWhereATemplateCallsItselfWithoutEnd() {
    String deeper =
        "{{ define \"x\" }}{{ .c }}{{ template \"x\" .a }}{{ template \"x\" .b }}{{ end }}";
    String doubled =
        "{{ $a := 1 }}" + "{{ $a = print (len $a) (html $a) $labels.a }}".repeat(1000) + "{{ $a }}";

    assertThat(alert(deeper + "{{ template \"x\" . }}").reads()).hasSizeLessThan(10_000);
    assertThat(alert(doubled).outputs()).hasSizeLessThan(100);
  }

  @Test
  void findsTheLabels() {
    assertThat(alert("{{ $labels.a }}{{ $value }}{{ $labels }}").below("Labels"))
        .extracting(read -> read.path().steps().get(1))
        .containsExactly("a");
  }

  private static TemplateReads alert(String text) {
    return TemplateReads.of(GoTemplate.parse(text, Dialect.PROMETHEUS_ALERT));
  }

  private static String paths(TemplateReads reads) {
    return reads.reads().stream()
        .map(read -> read.path().toString())
        .collect(Collectors.joining(" "));
  }
}
