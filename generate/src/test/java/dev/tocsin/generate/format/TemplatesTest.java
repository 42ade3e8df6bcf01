package dev.tocsin.generate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template may do. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("..", "templates");

  @Test
  void noTemplateEscapesByHandOrNotAtAll() throws IOException {
    assertThat(templates())
        .isNotEmpty()
        .allSatisfy(
            template ->
                assertThat(Files.readString(template))
                    .doesNotContain("?no_esc", "?esc", "?replace", "noautoesc", "?interpret"));
  }

  @Test
  void templatesDecideNothing() throws IOException {
    Pattern directive = Pattern.compile("<#(\\w+)");

    assertThat(templates())
        .flatMap(
            template ->
                directive
                    .matcher(Files.readString(template))
                    .results()
                    .map(MatchResult::group)
                    .toList())
        .isSubsetOf("<#list", "<#sep", "<#if", "<#else", "<#macro", "<#outputformat");
  }

  @Test
  void textsAreEscapedForTheirPlace() {
    String text = "a\"b\\c\n*/ @d <e> & \ud83d\udd25\u0001";

    assertThat(JavaFormat.INSTANCE.escapePlainText(text))
        .isEqualTo("a\\\"b\\\\c\\n*/ @d <e> & \\ud83d\\udd25\\u0001");
    assertThat(JavadocFormat.INSTANCE.escapePlainText(text))
        .isEqualTo("a\"b&#92;c &#42;&#47; &#64;d &#60;e&#62; &#38; &#128293; ");
    assertThat(PythonFormat.INSTANCE.escapePlainText(text))
        .isEqualTo("a\\\"b\\\\c\\n*/ @d <e> & \ud83d\udd25\\x01");
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".ftl")).sorted().toList();
    }
  }
}
