package dev.tocsin.check.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {
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
          {{ (index .Labels `a`) | toUpper }}                           => index .Labels `a`
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
          {{ ($labels.a) | printf "%s %s" ($labels.b) }}                => $labels.a $labels.b
          {{ with $labels.a }}{{ $labels.b }}{{ end }}                  => $labels.a $labels.b
          {{ ($labels.a | toUpper).b }}                                 => $labels.a
          {{ len $labels }} {{ index $labels $labels.a }}               => $labels.a
          {{ $x := $labels.a }}{{ $x }}                                 => $labels.a
          """)
  void findsTheLabelsOfTheAlert(String template, String expected) {
    assertThat(read(template)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      textBlock =
          """
          {{ $value }}                                            => PRINTED
          {{ .Value }}                                            => PRINTED
          {{ $.Value }}                                           => PRINTED
          {{ ($value) }}                                          => PRINTED
          {{ $value | humanize }}                                 => FORMATTED
          {{ humanize $value }}                                   => FORMATTED
          {{ printf "%.0f" ($value) }}                            => FORMATTED
          {{ if gt $value 1.0 }}a{{ end }}                        => ASKED
          {{ with $value }}{{ . }}{{ end }}                       => ASKED
          {{ $x := $value }}                                      => ASKED
          {{ if true }}{{ $value }}{{ end }}                      => PRINTED
          """)
  void tellsWhatIsDoneWithTheValue(String template, TemplateRead.Use use) {
    assertThat(reads(template))
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.isValue()).isTrue();
              assertThat(read.use()).isEqualTo(use);
            });
  }

  @Property
  void readsAnyText(@ForAll String before, @ForAll String after) {
    assertThat(read(before + "{{" + after)).isNotNull();
  }

  private static String read(String template) {
    return reads(template).stream()
        .filter(read -> !read.isValue())
        .map(read -> template.substring(read.span().start(), read.span().end()))
        .collect(Collectors.joining(" "));
  }

  private static List<TemplateRead> reads(String template) {
    return new AlertTemplate(false, "summary", template).reads();
  }
}
