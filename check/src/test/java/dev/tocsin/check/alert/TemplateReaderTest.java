package dev.tocsin.check.alert;

import static org.assertj.core.api.Assertions.assertThat;

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
          {{ $labels.a                                                  => $labels.a
          """)
  void findsTheLabelsOfTheAlert(String template, String expected) {
    assertThat(read(template)).isEqualTo(expected == null ? "" : expected);
  }

  @Property
  void readsAnyText(@ForAll String before, @ForAll String after) {
    assertThat(read(before + "{{" + after)).isNotNull();
  }

  private static String read(String template) {
    return TemplateReader.read(template).stream()
        .map(read -> template.substring(read.span().start(), read.span().end()))
        .collect(Collectors.joining(" "));
  }
}
