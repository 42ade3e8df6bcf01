package dev.tocsin.gotemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.gotemplate.syntax.GoTemplateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoTemplateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no braces, } and {",
        "{{ $labels.a }} is at {{ $value | humanize }}",
        "a {{- /* comment }} */ -}} b",
        "{{ printf \"%s }}\" `{{` }}",
        "{{ if and .Labels.a (gt $value 1.0) }}x{{ else if .Labels.b }}y{{ else }}z{{ end }}",
        "{{ with $x := .Labels }}{{ $x.a }}{{ else with $labels }}{{ .a }}{{ end }}",
        "{{ range $i, $e := query \"up\" }}{{ if $i }}{{ break }}{{ end }}{{ continue }}{{ end }}",
        "{{ define \"x\" }}{{ . }}{{ end }}{{ template \"x\" $value }}{{ template `x` }}",
        "{{ block \"x\" .Labels }}{{ .a }}{{ end }}",
        "{{ (query \"up\" | first).Labels.instance }}",
        "{{ print nil true '\\n' 0x1F 1e3 1i -2 1+2i }}",
        "{{ $x := 1 }}{{ $x = 2 }}{{ $x }}",
        "{{ $value | humanize | }}",
        "{{ .Labels.größe }}",
      })
  void takes(String text) {
    assertThat(GoTemplate.parse(text, Dialect.PROMETHEUS_ALERT).text()).isEqualTo(text);
  }

  /** Guillemets stand around what the error points at. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      textBlock =
          """
          {{ $value | «humanise» }}     => `humanise` is not a function; did you mean `humanize`?
          {{ «labels».a }}              => `labels` is not a function; did you mean `$labels`?
          {{ «tmpl» "x" . }}            => `tmpl` is not a function
          {{ «$Labels».a }}             => there is no variable `$Labels` here; did you mean `$labels`?
          {{ define "x" }}{{ «$labels».a }}{{ end }} => there is no variable `$labels` here
          {{ if true }}{{ $x := 1 }}{{ end }}{{ «$x» }} => there is no variable `$x` here
          {{ $labels.my«-»label }}      => `-` can't follow `.my`; such a name goes into quotes, as in `index $labels "a-b"`
          a «{{» $value                 => this `{{` is never closed: `}}` is missing
          a «{{»/* comment }}           => this comment is never closed: `*/}}` is missing
          {{/* a «*/» }}                => a comment fills its braces: `}}` has to follow `*/`, or a space and `-}}`
          {{ «/»* a */ }}               => `/` can't stand here, in braces
          {{ «"»a }}                    => `"` is missing at the end of this text
          {{ «`»a }}                    => a second backquote is missing at the end of this text
          {{ «"\\d"» }}                 => a `\\` in this text starts no escape; write `\\\\`, or use backquotes
          {{ «'ab'» }}                  => single quotes hold exactly one character; a text stands in double quotes
          {{ «1a» }}                    => `1a` is not a number that Go knows
          {{ «€» }}                     => `€` can't stand here; a text belongs in quotes
          {{ $value «:» 1 }}              => `=` has to follow `:`
          {{ («»}}                      => `)` is missing
          {{ 1 «)» }}                   => there is no `(` before this `)`
          {{ «}}»                       => a value is missing in braces
          {{ if «}}»{{ end }}           => a value is missing in `{{if}}`
          {{ $value | «1» }}            => a function or method has to follow `|`
          {{ print 1 «:=» }}            => `:=` can't stand here, in braces
          {{ true«.a» }}                => `true` has no fields
          {{ $a«,» $b := 1 }}           => only `{{range}}` declares two variables, and nothing declares more
          {{ range $a, «:=» . }}{{ end }} => a variable has to follow the comma
          «{{ if» . }}                  => this `{{if}}` is never closed: `{{end}}` is missing
          {{ if . }}{{ else }}{{ «else» }}{{ end }} => `else` can't stand here, in `{{if}}` that has an `{{else}}`
          {{ with . }}{{ else «if» . }}{{ end }} => `if` can't stand here, in `{{else}}` of `{{with}}`
          {{ «end» }}                   => there is no block that this `end` could belong to
          {{ «break» }}                 => `break` has to stand in a `{{range}}`
          {{ range . }}{{ block "x" . }}{{ «break» }}{{ end }}{{ end }} => `break` has to stand in a `{{range}}`
          {{ if . }}{{ «define» "x" }}{{ end }}{{ end }} => `{{define}}` can't stand within a block
          {{ template «x» }}            => the name of a template, in quotes, is missing in `{{template}}`
          {{ define "x" }}a{{ end }}{{ define «"x"» }}b{{ end }} => the template `x` is defined twice
          """)
  void refuses(String marked, String problem) {
    String text = marked.replaceAll("[«»]", "");

    assertThatThrownBy(() -> GoTemplate.parse(text, Dialect.PROMETHEUS_ALERT))
        .isInstanceOfSatisfying(
            GoTemplateException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              StringBuilder shown = new StringBuilder(text);
              shown.insert(e.span().end(), "»").insert(e.span().start(), "«");
              assertThat(shown).hasToString(marked);
            });
  }

  @Test
  void showsTheErrorInItsPlace() {
    assertThatThrownBy(
            () ->
                GoTemplate.parse(
                    "Lag is high.\n{{ $value | humanise }}\n", Dialect.PROMETHEUS_ALERT))
        .hasMessage(
            """
            2:13: `humanise` is not a function; did you mean `humanize`?
               |  {{ $value | humanise }}
               |              ^^^^^^^^\
            """);
  }

  @Test
  void keepsTheDefinitionThatIsNotEmpty() {
    GoTemplate template =
        GoTemplate.parse(
            "{{define `x`}} {{end}}{{define `x`}}a{{end}}{{define `x`}}{{/* */}}{{end}}",
            Dialect.GO);

    assertThat(template.definitions())
        .singleElement()
        .satisfies(x -> assertThat(x.body()).hasSize(1))
        .satisfies(x -> assertThat(x.span().start()).isEqualTo(22));
  }
}
