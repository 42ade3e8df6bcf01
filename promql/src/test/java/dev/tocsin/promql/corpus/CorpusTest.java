package dev.tocsin.promql.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.PromQlException;
import dev.tocsin.promql.PromQlParser;
import dev.tocsin.promql.corpus.Corpus.Case;
import dev.tocsin.promql.function.Function;
import dev.tocsin.promql.function.Functions;
import dev.tocsin.promql.series.SequenceValue;
import dev.tocsin.promql.series.SequenceValue.Gap;
import dev.tocsin.promql.series.SequenceValue.Sample;
import dev.tocsin.promql.series.SeriesDescription;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.Feature;
import dev.tocsin.promql.syntax.ParserOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** As exact as Prometheus's own parser. */
final class CorpusTest {
  private static final ParserOptions ALL_FEATURES =
      ParserOptions.DEFAULT.withFeatures(Feature.values());
  private static final PromQlParser GRAFANA =
      PromQl.parser(ParserOptions.DEFAULT.withDialect(Dialect.GRAFANA));

  private static PromQlParser parser(Case c) {
    return PromQl.parser(ParserOptions.DEFAULT.withFeatures(c.features()));
  }

  @Test
  void acceptsWhatPrometheusAccepts() {
    SoftAssertions soft = new SoftAssertions();
    for (Case c : Corpus.cases("promql/valid.txt", 200)) {
      PromQlParser parser = parser(c);
      Expr expr = parser.parse(c.expr());
      soft.assertThat(PromQl.type(expr).keyword()).as(c.expr()).isEqualTo(c.text("type"));
      soft.assertThat(parser.print(expr)).as(c.expr()).isEqualTo(c.text("string"));
      soft.assertThat(parser.format(expr)).as(c.expr()).isEqualTo(c.text("pretty"));
      soft.assertThat(parser.parse(parser.print(expr)).sameAs(expr)).as(c.expr()).isTrue();
    }
    soft.assertAll();
  }

  @Test
  void refusesWhatPrometheusRefuses() {
    for (Case c : Corpus.cases("promql/invalid.txt", 150)) {
      assertThatThrownBy(() -> PromQl.parser(ALL_FEATURES).parse(c.expr()))
          .as(c.toString())
          .isInstanceOf(PromQlException.class);
    }
  }

  /** But for what is nested too deeply here, whose place is another. */
  @Test
  void seesTheFirstErrorWherePrometheusDoes() {
    SoftAssertions soft = new SoftAssertions();
    for (Case c : Corpus.cases("promql/invalid.txt", 150)) {
      PromQlException e =
          catchThrowableOfType(
              PromQlException.class, () -> PromQl.parser(ALL_FEATURES).parse(c.expr()));
      List<?> errors = (List<?>) Objects.requireNonNull(c.fields().get("errs"));
      Map<?, ?> first = (Map<?, ?>) Objects.requireNonNull(errors.get(0));
      Span span = e.errors().get(0).span();
      if (c.expr().length() < 10_000) {
        soft.assertThat(List.of(bytes(c, span.start()), bytes(c, span.end())))
            .as(c + ": " + e.getMessage())
            .isEqualTo(List.of(first.get("start"), first.get("end")));
      }
    }
    soft.assertAll();
  }

  /** Where a place of the text lies in the bytes; a byte that is no UTF-8 is one. */
  private static double bytes(Case c, int place) {
    String before = c.expr().substring(0, place);
    int length = before.getBytes(StandardCharsets.UTF_8).length;
    boolean broken = c.fields().containsKey("expr_b64");
    return broken ? length - 2 * before.chars().filter(x -> x == '\uFFFD').count() : length;
  }

  @Test
  void printsAsPrometheusDoes() {
    SoftAssertions soft = new SoftAssertions();
    for (Case c : Corpus.cases("promql/printer.txt", 90)) {
      PromQlParser parser = parser(c);
      soft.assertThat(parser.print(parser.parse(c.expr()))).as(c.expr()).isEqualTo(c.text("out"));
    }
    soft.assertAll();
  }

  @Test
  void knowsTheFunctions() {
    List<Case> cases = Corpus.cases("promql/functions.txt", 91);
    assertThat(Functions.names())
        .containsExactlyInAnyOrderElementsOf(cases.stream().map(c -> c.text("name")).toList());
    for (Case c : cases) {
      Function function = Objects.requireNonNull(Functions.find(c.text("name")));
      Object args = c.fields().get("args");
      assertThat(function.args().stream().map(type -> type.keyword()).toList())
          .as(function.name())
          .isEqualTo(args == null ? List.of() : args);
      assertThat(function.result()).hasToString(c.text("returns").toUpperCase(Locale.ROOT));
      assertThat(function.experimental()).isEqualTo(c.fields().get("experimental"));
      double variadic = (Double) Objects.requireNonNull(c.fields().get("variadic"));
      int count = function.args().size();
      assertThat(function.minArgs()).isEqualTo(variadic == 0 ? count : count - 1);
      int most = variadic == 0 ? count : count - 1 + (int) variadic;
      assertThat(function.maxArgs()).isEqualTo(variadic < 0 ? Function.ANY : most);
    }
  }

  @Test
  void readsTheSeriesThatPrometheusReads() {
    SoftAssertions soft = new SoftAssertions();
    for (Case c : Corpus.cases("promql/series.txt", 20)) {
      String text = c.text("series");
      if (Boolean.TRUE.equals(c.fields().get("fail"))) {
        soft.assertThatThrownBy(() -> PromQl.parseSeries(text))
            .as(text)
            .isInstanceOf(PromQlException.class);
      } else {
        SeriesDescription series = PromQl.parseSeries(text);
        soft.assertThat(series.labels()).as(text).isEqualTo(c.fields().get("labels"));
        soft.assertThat(series.values().stream().map(CorpusTest::asGoPrints).toList())
            .as(text)
            .isEqualTo(c.fields().get("values"));
      }
    }
    soft.assertAll();
  }

  private static String asGoPrints(SequenceValue value) {
    return value instanceof Sample sample
        ? String.format(Locale.ROOT, "%f", sample.value())
        : value == Gap.OMITTED ? "_" : "NaN";
  }

  @Test
  void readsRealRules() {
    SoftAssertions soft = new SoftAssertions();
    for (Case c : Corpus.cases("expressions/rules.jsonl", 500)) {
      Expr expr = PromQl.parse(c.expr());
      soft.assertThat(expr).hasToString(c.text("canonical"));
      soft.assertThat(PromQl.parse(expr.toString()).sameAs(expr)).as(c.expr()).isTrue();
      PromQlParser parser = PromQl.parser(ParserOptions.DEFAULT);
      soft.assertThat(PromQl.parse(parser.format(expr)).sameAs(expr)).as(c.expr()).isTrue();
    }
    soft.assertAll();
  }

  @Test
  void readsRealDashboards() {
    SoftAssertions soft = new SoftAssertions();
    for (Case c : Corpus.cases("expressions/dashboards.jsonl", 2000)) {
      Expr expr = GRAFANA.parse(c.expr());
      String printed = expr.toString();
      Expr again = GRAFANA.parse(printed);
      soft.assertThat(again).hasToString(printed);
      soft.assertThat(again.sameAs(expr)).as(c.expr()).isTrue();
      soft.assertThat(GRAFANA.parse(GRAFANA.format(expr)).sameAs(expr)).as(c.expr()).isTrue();
    }
    soft.assertAll();
  }

  /** Whatever is done to an expression, it is read or refused. */
  @Test
  void neverCrashesOnBrokenExpressions() {
    Random random = new Random(42);
    List<Case> cases = Corpus.cases("expressions/dashboards.jsonl", 2000);
    List<PromQlParser> parsers = List.of(PromQl.parser(ALL_FEATURES), GRAFANA);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = broken(cases.get(random.nextInt(cases.size())).expr(), random);
      try {
        parsers.get(i % 2).parse(text);
      } catch (PromQlException e) {
        refused++;
        assertThat(e.getMessage()).isNotEmpty();
      }
    }
    assertThat(refused).isBetween(1_000, 19_999);
  }

  private static String broken(String text, Random random) {
    String alphabet = "()[]{},=~!<>+-*/%^@:#\"'`\\$ a1.\n\uD83D\u00e9";
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(out.length());
      char c = alphabet.charAt(random.nextInt(alphabet.length()));
      switch (random.nextInt(3)) {
        case 0 -> out.insert(at, c);
        case 1 -> out.setCharAt(at, c);
        default -> out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(5)));
      }
      if (out.length() == 0) {
        return "";
      }
    }
    return out.toString();
  }
}
