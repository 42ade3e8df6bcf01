package dev.tocsin.promql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.corpus.Corpus;
import dev.tocsin.promql.corpus.Corpus.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Words and lines as exact as Prometheus's own. */
final class SyntaxCorpusTest {
  @Test
  void breaksLinesAsPromtoolDoes() {
    SoftAssertions soft = new SoftAssertions();
    for (Case c : Corpus.cases("promql/prettier.txt", 60)) {
      Expr expr = PromQl.parse(c.expr());
      int width =
          ((Double) Objects.requireNonNull(c.fields().get("maxCharactersPerLine"))).intValue();
      soft.assertThat(PrettyPrinter.print(expr, ParserOptions.DEFAULT, width))
          .as(c.expr())
          .isEqualTo(c.text("out"));
    }
    soft.assertAll();
  }

  /** But for the notation of series in rule tests, which is another language. */
  @Test
  void findsTheSameWords() {
    int compared = 0;
    SoftAssertions soft = new SoftAssertions();
    for (Case c : Corpus.cases("promql/lexer.txt", 150)) {
      if (!c.text("group").endsWith("series descriptions")) {
        compared++;
        soft.assertThat(words(c.text("input"))).as(c.toString()).isEqualTo(expected(c));
      }
    }
    soft.assertAll();
    assertThat(compared).isGreaterThan(140);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Lexer lexer = new Lexer(text, ParserOptions.DEFAULT);
    lexer.advance();
    while (lexer.token != Token.END_OF_INPUT && lexer.token != Token.ERROR) {
      words.add(
          lexer.start + " " + kind(lexer.token) + " " + text.substring(lexer.start, lexer.end));
      lexer.advance();
    }
    return lexer.token == Token.ERROR ? List.of("error") : words;
  }

  private static String kind(Token token) {
    return token.text.isEmpty()
        ? token.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : '"' + token.text + '"';
  }

  private static List<String> expected(Case c) {
    List<String> words = new ArrayList<>();
    if (Boolean.TRUE.equals(c.fields().get("fail"))) {
      return List.of("error");
    }
    Object items = c.fields().get("items");
    for (Object item : items == null ? List.of() : (List<?>) items) {
      Map<?, ?> fields = (Map<?, ?>) item;
      String kind = (String) fields.get("desc");
      if ("error".equals(kind)) {
        return List.of("error");
      }
      int start = ((Double) Objects.requireNonNull(fields.get("pos"))).intValue();
      if (!"comment".equals(kind)) {
        words.add(start + " " + kind + " " + fields.get("val"));
      }
    }
    return words;
  }
}
