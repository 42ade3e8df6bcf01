package dev.tocsin.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.DurationExpr;
import dev.tocsin.promql.syntax.DurationLiteral;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.Feature;
import dev.tocsin.promql.syntax.Grouping;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.ParserOptions;
import dev.tocsin.promql.syntax.Rewriter;
import dev.tocsin.promql.syntax.StringLiteral;
import dev.tocsin.promql.syntax.VectorSelector;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PromQlTest {
  private static final PromQlParser ALL =
      PromQl.parser(ParserOptions.DEFAULT.withFeatures(Feature.values()));

  @Test
  void readsATree() {
    LabelMatcher code = LabelMatcher.of("code", MatchOperator.MATCHES, "5..");
    DurationExpr fiveMinutes = DurationLiteral.of(Duration.ofMinutes(5));
    Expr expected =
        BinaryExpr.of(
            BinaryOperator.GREATER,
            AggregateExpr.of(
                Aggregator.SUM,
                Call.of(
                    "rate",
                    MatrixSelector.of(VectorSelector.of("requests_total", code), fiveMinutes)),
                Grouping.by("job")),
            NumberLiteral.of(10));
    String text = "sum(rate(requests_total{code=~\"5..\"}[5m])) by (job) > 10";
    assertThat(PromQl.parse(text).normalized()).isEqualTo(expected);
    assertThat(expected).hasToString("sum by (job) (rate(requests_total{code=~\"5..\"}[5m])) > 10");
  }

  @Test
  void knowsWhereEverythingStands() {
    String text = "sum by (job) (up{job=\"a\"}) + 1";
    BinaryExpr sum = (BinaryExpr) PromQl.parse(text);
    AggregateExpr left = (AggregateExpr) sum.left();
    VectorSelector up = (VectorSelector) left.expr();
    assertThat(words(text, sum.span())).isEqualTo(text);
    assertThat(words(text, left.span())).isEqualTo("sum by (job) (up{job=\"a\"})");
    assertThat(words(text, left.grouping().span())).isEqualTo("by (job)");
    assertThat(words(text, left.grouping().labelSpan(0))).isEqualTo("job");
    assertThat(words(text, up.span())).isEqualTo("up{job=\"a\"}");
    assertThat(words(text, up.matchers().get(0).span())).isEqualTo("job=\"a\"");
    assertThat(words(text, sum.right().span())).isEqualTo("1");
  }

  private static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "1 + 2 * 3 ^ 4               | 1 + 2 * 3 ^ 4                   | scalar",
        "0x1F + 0755 + 1_000 + .5    | 31 + 493 + 1000 + 0.5           | scalar",
        "1h30m                       | 1h30m                           | scalar",
        "-inf                        | -Inf                            | scalar",
        "-2 ^ 2                      | -2 ^ 2                          | scalar",
        "'a\"b'                      | \"a\\\"b\"                      | string",
        "`a\\b`                      | \"a\\\\b\"                      | string",
        "\"\\xe2\\x98\\xba \\xff\"   | \"\u263a \\xff\"                | string",
        "{\"my.metric\", a='b'}      | {__name__=\"my.metric\",a=\"b\"} | vector",
        "x{b='1', a!='2'}            | x{a!=\"2\",b=\"1\"}             | vector",
        "x[1000ms] offset -1m @ end() | x[1s] @ end() offset -1m       | matrix",
        "x[5m:30s]                   | x[5m:30s]                       | matrix",
        "x[2 * step():]              | x[2 * step():]                  | matrix",
        "x offset 5m - 3             | x offset 5m - 3                 | vector",
        "x offset (5m - 3)           | x offset (5m - 3)               | vector",
        "x smoothed                  | x smoothed                      | vector",
        "sum(x) without (a, b)       | sum without (a, b) (x)          | vector",
        "sum by () (x)               | sum(x)                          | vector",
        "a * on(b) group_left c      | a * on (b) group_left () c      | vector",
        "a + fill_right(1) b         | a + fill_right (1) b            | vector",
        "a </ 1 >/ 2                 | a </ 1 >/ 2                     | vector",
        "limit_ratio(0.1, x)         | limit_ratio(0.1, x)             | vector",
        "COUNT_VALUES('v', x)        | count_values(\"v\", x)          | vector",
        "x # comment                 | x                               | vector",
        "offset offset 5m            | offset offset 5m                | vector",
        "caf\u00e9.latte{a.b='c'}    | caf\u00e9.latte{a.b=\"c\"}      | vector",
      })
  void printsTheCanonicalForm(String text, String canonical, String type) {
    Expr expr = ALL.parse(text);
    assertThat(ALL.print(expr)).isEqualTo(canonical);
    assertThat(PromQl.type(expr).keyword()).isEqualTo(type);
    assertThat(ALL.parse(ALL.print(expr)).sameAs(expr)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a - b - c          | (a - b) - c",
        "a ^ b ^ c          | a ^ (b ^ c)",
        "-a + b             | (-a) + b",
        "-a * b             | (-a) * b",
        "-a ^ b             | -(a ^ b)",
        "a ^ -b * c         | (a ^ (-b)) * c",
        "a + b * c          | a + (b * c)",
        "a atan2 b / c      | (a atan2 b) / c",
        "a > b + c          | a > (b + c)",
        "a == b > c         | (a == b) > c",
        "a and b > c        | a and (b > c)",
        "a or b and c       | a or (b and c)",
        "a and b or c       | (a and b) or c",
        "a and b unless c   | (a and b) unless c",
        "a + b offset 5m    | a + (b offset 5m)",
        "-a @ 5             | -(a @ 5)",
      })
  void bindsOperatorsInOrder(String text, String explicit) {
    assertThat(withoutParentheses(text)).isEqualTo(withoutParentheses(explicit));
  }

  /** The tree, with parentheses only where it needs them. */
  private static Expr withoutParentheses(String text) {
    return new Rewriter() {
      @Override
      public Expr visit(ParenExpr expr) {
        return rewrite(expr.expr());
      }
    }.rewrite(PromQl.parse(text)).normalized();
  }

  @Test
  void breaksLongLines() {
    Expr expr =
        PromQl.parse(
            "sum by (job) (rate(requests_total{code=~\"5..\"}[5m])) / on (job) group_left (team)"
                + " sum by (job, team) (rate(requests_total[5m])) > bool 0.05");
    assertThat(PromQl.parser(ParserOptions.DEFAULT).format(expr))
        .isEqualTo(
            """
                sum by (job) (rate(requests_total{code=~"5.."}[5m]))
              / on (job) group_left (team)
                sum by (job, team) (rate(requests_total[5m]))
            > bool
              0.05\
            """);
  }

  @Test
  void putsParenthesesWhereATreeNeedsThem() {
    Expr a = VectorSelector.of("a");
    Expr sum = BinaryExpr.of(BinaryOperator.ADD, a, a);
    assertThat(BinaryExpr.of(BinaryOperator.MULTIPLY, sum, sum)).hasToString("(a + a) * (a + a)");
    assertThat(BinaryExpr.of(BinaryOperator.SUBTRACT, a, sum)).hasToString("a - (a + a)");
    assertThat(BinaryExpr.of(BinaryOperator.POWER, NumberLiteral.of(-1), a))
        .hasToString("(-1) ^ a");
    assertThat(VectorSelector.of("my metric")).hasToString("{__name__=\"my metric\"}");
    assertThat(StringLiteral.of("\uDCFF")).hasToString("\"\\xff\"");
  }

  @Test
  void canSkipTheTypes() {
    PromQlParser parser = PromQl.parser(ParserOptions.DEFAULT.withoutTypeCheck());
    assertThat(parser.parse("rate(x)")).hasToString("rate(x)");
  }
}
