package dev.tocsin.generate.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlTest {
  /** Texts that one YAML reader or another takes for something else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "~",
        "null",
        "Null",
        "true",
        "FALSE",
        "yes",
        "No",
        "on",
        "OFF",
        "y",
        "N",
        "0",
        "-1",
        "+1",
        "1e3",
        "1E+3",
        "0x1f",
        "0o17",
        "017",
        "0b1",
        "1_000",
        "12:30",
        "190:20:30",
        ".5",
        "5.",
        ".inf",
        "-.INF",
        ".nan",
        "2026-01-01",
        "2026-01-01T00:00:00Z",
        "<<",
        "=",
        "- a",
        "? a",
        "a: b",
        "a #b",
        "#a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "{{ $labels.x }}",
        "[a]",
        "{a",
        "'a'",
        "\"a\"",
        "a ",
        " a",
        "a\n",
        "\na",
        "a\n\n",
        "\n",
        "a\n b",
        " a\nb",
        "a \nb",
        "a\tb",
        "\ta",
        "a\r\nb",
        "\u00fc",
        "\ud83d\udd25",
        "\u0007",
        "\u0085",
        "\u2028",
        "---",
        "...",
        "a:",
        ":a",
        "-",
        "?",
        "1h",
        "-5m"
      })
  void isReadBackAsTheSameText(String text) throws JsonProcessingException {
    assertReadBack(Fields.of("key", text).with("list", List.of(text, Fields.of("a", text))));
  }

  @Property
  void anyTextIsReadBackAsTheSameText(@ForAll("texts") String text, @ForAll("texts") String key)
      throws JsonProcessingException {
    assertReadBack(Fields.of(key, text).with("list" + key, List.of(text, List.of(text, key))));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("01aex+-.:_ #\n\t'\"\\{}[],&*!|>%@`~?=").ofMaxLength(8),
        Arbitraries.strings().all().ofMaxLength(12).filter(YamlTest::hasNoLoneSurrogate));
  }

  private static boolean hasNoLoneSurrogate(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  /** Both by Jackson's reader and by SnakeYAML's own, which resolves types as YAML 1.1 does. */
  private static void assertReadBack(Fields fields) throws JsonProcessingException {
    String text = Yaml.write(fields);
    Object expected = new YAMLMapper().convertValue(fields, Object.class);

    assertThat(new YAMLMapper().readValue(text, Object.class)).as(text).isEqualTo(expected);
    Object bySnakeYaml =
        new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    assertThat(bySnakeYaml).as(text).isEqualTo(expected);
  }

  @Test
  void whatIsPlainlyATextHasNoQuotes() {
    Fields fields =
        Fields.of("expr", "sum by (job) (rate(x_total{a=\"b\"}[5m])) > 0.1")
            .with("for", "1h30m")
            .with("size", "425GB")
            .with("path", "/metrics")
            .with("matcher", "severity=\"critical\"")
            .with("lines", "one\n  two")
            .with("number", 80.0)
            .with("list", List.of("a", Fields.of("b", 0.5)));

    assertThat(Yaml.write(fields))
        .isEqualTo(
            """
            expr: sum by (job) (rate(x_total{a="b"}[5m])) > 0.1
            for: 1h30m
            size: 425GB
            path: /metrics
            matcher: severity="critical"
            lines: |-
              one
                two
            number: 80
            list:
              - a
              - b: 0.5
            """);
  }

  @Test
  void longLinesAreNotBroken() {
    String words = "word ".repeat(100) + "end";

    assertThat(Yaml.write(Fields.of("text", words))).isEqualTo("text: " + words + "\n");
  }
}
