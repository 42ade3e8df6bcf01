package dev.tocsin.check.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.diagnostic.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertTemplateTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      nullValues = "none",
      textBlock =
          """
          no template, $labels.a                                        => none
          {{ $labels.a }}                                               => $labels.a
          {{- .Labels.a -}}                                             => .Labels.a
          {{ $.Labels.a }}                                              => $.Labels.a
          {{$labels.a}} and {{$labels.b}}                               => $labels.a $labels.b
          {{ index $labels "a" }}                                       => index $labels "a"
          {{ (index .Labels `a`) | toUpper }}                           => (index .Labels `a`)
          {{ printf "%s/%s" $labels.a .Labels.b }}                      => $labels.a .Labels.b
          {{ if eq $labels.a "x" }}{{ .Labels.b }}{{ end }}             => $labels.a .Labels.b
          {{ "$labels.a }}" }} {{ $labels.b }}                          => $labels.b
          {{ "\\"$labels.a" }}                                          => none
          {{ `$labels.a` }}                                             => none
          {{/* $labels.a */}}                                           => none
          {{- /* "quoted }} $labels.a */ -}}{{ $labels.b }}             => $labels.b
          {{ range query "up" }}{{ .Labels.a }}{{ $labels.b }}{{ end }} => $labels.b
          {{ with query "up" }}{{ . | first | value }}{{ end }}{{ .Labels.a }} => .Labels.a
          {{ range query $labels.a }}{{ if true }}{{ .Labels.b }}{{ end }}{{ end }} => $labels.a
          {{ $sample.Labels.a }} {{ (first .).Labels.a }}               => none
          {{ $labels := 1 }}{{ $labels.a }}                             => none
          {{ $externalLabels.a }} {{ $value }}                          => none
          {{ $labels.a                                                  => none
          {{ if $labels.a }}{{ else if $labels.b }}{{ end }}            => $labels.a $labels.b
          {{ range query "up" }}{{ $.Labels.a }}{{ else }}{{ .Labels.b }}{{ end }} => $.Labels.a .Labels.b
          {{ with $labels.a }}{{ .Labels.b }}{{ else }}{{ .Labels.c }}{{ end }} => $labels.a .Labels.c
          {{ define "x" }}{{ .Labels.a }}{{ end }}{{ template "x" $labels.b }} => $labels.b
          {{ ($labels.a) | printf "%s %s" ($labels.b) }}                => ($labels.a) ($labels.b)
          {{ ($labels.a | toUpper).b }}                                 => $labels.a
          {{ len $labels }} {{ index $labels $labels.a }}               => $labels.a
          {{ define "x" }}{{ .Labels.a }}{{ end }}{{ template "x" . }}  => .Labels.a
          {{ with $labels.a }}{{ $labels.b }}{{ end }}                  => $labels.a $labels.b
          {{ with $labels }}{{ .a }}{{ end }}                           => .a
          {{ $x := $labels.a }}{{ $x }}                                 => $labels.a
          """)
  void findsTheLabelsOfTheAlert(String template, String expected) {
    assertThat(read(template)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      nullValues = "none",
      textBlock =
          """
          {{ $value }}                          => $value
          {{ .Value | humanize }}               => .Value | humanize
          {{ with $value }}{{ . }}{{ end }}     => .
          {{ if gt $value 1.0 }}a{{ end }}      => none
          {{ $x := $value }}                    => none
          {{ $value | humanise }}               => none
          """)
  void findsWhereTheValueIsPrinted(String template, String expected) {
    assertThat(
            template(template)
                .printedValues()
                .map(output -> part(template, output.span()))
                .toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Property
  void readsAnyText(@ForAll String before, @ForAll String after) {
    assertThat(read(before + "{{" + after)).isNotNull();
  }

  private static String read(String template) {
    return template(template)
        .labels()
        .map(read -> part(template, read.span()))
        .collect(Collectors.joining(" "));
  }

  private static String part(String template, Span span) {
    return template.substring(span.start(), span.end());
  }

  private static AlertTemplate template(String text) {
    return AlertTemplate.of(false, "summary", text);
  }
}
