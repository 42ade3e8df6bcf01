package dev.tocsin.gotemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.gotemplate.reads.TemplateReads;
import dev.tocsin.gotemplate.syntax.GoTemplateException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's input brings the reader down. */
class LimitsTest {
  private static final int MANY = 20_000;
  private static final int NESTED = 249;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{if .}}",
        "{{range .}}",
        "{{with .}}{{else}}",
        "{{block `a` .}}",
        "{{define `a`}}",
        "{{if .}}{{else if .}}",
        "(",
        "{{",
        "{{/*",
        "\"",
        "{{- ",
        "{{$x := "
      })
  void refusesWhatIsOpenedOnly(String opening) {
    String prefix = opening.equals("(") ? "{{" : "{{.}}{{";
    assertThatThrownBy(() -> GoTemplate.parse(opening.repeat(MANY) + prefix, Dialect.GO))
        .isInstanceOf(GoTemplateException.class);
    assertThatThrownBy(() -> GoTemplate.parse(prefix + opening.repeat(MANY), Dialect.GO))
        .isInstanceOf(GoTemplateException.class);
  }

  @Test
  void saysWhatIsTooDeep() {
    assertThatThrownBy(() -> GoTemplate.parse(nested("{{if .}}", "{{end}}", 251), Dialect.GO))
        .hasMessageContaining("nested more than 250 levels deep");
    assertThatThrownBy(() -> GoTemplate.parse("{{" + nested("(", ")", 251) + "}}", Dialect.GO))
        .hasMessageContaining("nested more than 250 levels deep");
  }

  @Test
  void handlesWhatIsDeepOnASmallStack() throws InterruptedException {
    List<String> texts =
        List.of(
            nested("{{if .a}}", "{{end}}", NESTED),
            nested("{{range $x := .a}}", "{{else}}{{end}}", NESTED),
            nested("{{with .}}{{else}}", "{{end}}", NESTED),
            IntStream.range(0, NESTED)
                    .mapToObj(i -> "{{block `" + i + "` .}}")
                    .collect(Collectors.joining())
                + "{{end}}".repeat(NESTED),
            "{{if .}}" + "{{else if .a}}".repeat(NESTED) + "{{end}}",
            "{{" + nested("(len ", ")", NESTED).replace("(len )", ".a") + "}}",
            "{{a}}".replace("a", "len ".repeat(MANY)),
            "{{." + "a.".repeat(MANY) + "a}}",
            "{{len 1" + " | len".repeat(MANY) + "}}",
            "{{$x := 1}}".repeat(MANY) + "{{$x}}".repeat(MANY));
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> texts.forEach(LimitsTest::useEverything), "small", 1 << 20);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String before, @ForAll("pieces") String pieces) {
    readOrRefuse(before + "{{" + pieces);
    readOrRefuse(pieces + before);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "{{",
            "}}",
            "{{- ",
            " -}}",
            " ",
            "\n",
            "(",
            ")",
            "|",
            ".",
            ".a",
            "$",
            "$x",
            ":=",
            "=",
            ",",
            "if ",
            "else ",
            "{{end}}",
            "range ",
            "with ",
            "define ",
            "block ",
            "template ",
            "break",
            "len",
            "\"a\"",
            "\"",
            "`",
            "'a'",
            "\\",
            "1",
            "0x",
            "+",
            "i",
            "1e",
            "_",
            "/*",
            "*/",
            "\ud800",
            "é",
            "\u0000",
            "{{if .}}",
            "{{$x := .}}",
            "{{range $i, $x := .a}}")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  private static void readOrRefuse(String text) {
    try {
      useEverything(text);
    } catch (GoTemplateException e) {
      assertThat(e.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static void useEverything(String text) {
    GoTemplate template = GoTemplate.parse(text, Dialect.GO);
    assertThat(TemplateReads.of(template)).isNotNull();
    template
        .definitions()
        .forEach(each -> assertThat(TemplateReads.of(template, each)).isNotNull());
    assertThat(GoTemplate.parse(text, Dialect.GO)).isEqualTo(template).hasToString(template + "");
  }

  private static String nested(String opening, String closing, int times) {
    return opening.repeat(times) + closing.repeat(times);
  }
}
