package dev.tocsin.promql.syntax;

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

  @Test
  void findsTheSameWords() {
    SoftAssertions soft = new SoftAssertions();
    for (Case c : Corpus.cases("promql/lexer.txt", 150)) {
      boolean series = Boolean.TRUE.equals(c.fields().get("series_desc"));
      String text = c.text("input");
      soft.assertThat(series ? seriesWords(text) : words(text))
          .as(c.toString())
          .isEqualTo(expected(c));
    }
    soft.assertAll();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Lexer lexer = new Lexer(text, ParserOptions.DEFAULT);
    lexer.advance();
    while (lexer.token != Token.END_OF_INPUT && lexer.token != Token.ERROR) {
      words.add(word(text, lexer.start, lexer.end, kind(lexer.token.text, lexer.token)));
      lexer.advance();
    }
    return lexer.token == Token.ERROR ? List.of("error") : words;
  }

  /** The words of the labels, here a name or empty braces, then those of the values. */
  private static List<String> seriesWords(String text) {
    int end = text.startsWith("{}") ? 2 : text.indexOf(' ');
    List<String> words = new ArrayList<>(words(text.substring(0, end)));
    SeriesLexer lexer = new SeriesLexer(text, end);
    lexer.advance();
    while (lexer.token != SeriesToken.END_OF_INPUT && lexer.token != SeriesToken.ERROR) {
      words.add(word(text, lexer.start, lexer.end, kind(lexer.token.text, lexer.token)));
      lexer.advance();
    }
    return lexer.token == SeriesToken.ERROR ? List.of("error") : words;
  }

  private static String word(String text, int start, int end, String kind) {
    return start + " " + kind + " " + text.substring(start, end);
  }

  private static String kind(String text, Enum<?> token) {
    return text.isEmpty() ? token.name().toLowerCase(Locale.ROOT).replace('_', ' ') : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static List<String> expected(Case c) {
    List<String> words = new ArrayList<>();
    if (Boolean.TRUE.equals(c.fields().get("fail"))) {
      return List.of("error");
    }
    Object items = c.fields().get("items");
    for (Object item : items == null ? List.of() : (List<?>) items) {
      Map<?, ?> fields = (Map<?, ?>) item;
      String kind = String.valueOf(fields.get("desc"));
      if (kind.contains("<Item ")) {
        kind = "identifier"; // the parts of a histogram, which have no name there
      }
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
