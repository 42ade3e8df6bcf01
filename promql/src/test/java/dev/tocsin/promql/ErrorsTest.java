package dev.tocsin.promql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tocsin.promql.syntax.PromQlError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read who made a mistake. */
final class ErrorsTest {
  private static String message(String text) {
    return catchThrowableOfType(PromQlException.class, () -> PromQl.parse(text)).getMessage();
  }

  @Test
  void underlinesAndSuggests() {
    assertThat(message("histogram_quantil(0.9, x)"))
        .isEqualTo(
            """
            1:1: `histogram_quantil` is not a function
               |  histogram_quantil(0.9, x)
               |  ^^^^^^^^^^^^^^^^^ did you mean `histogram_quantile`?\
            """);
  }

  @Test
  void pointsIntoTheRightLine() {
    assertThat(message("sum(\n  rate(x)\n)"))
        .isEqualTo(
            """
            2:8: expected a range vector in `rate`, not an instant vector
               |  sum(
               |    rate(x)
               |         ^ add a range, such as `[5m]`
               |  )\
            """);
  }

  @Test
  void tellsSeveralErrorsAtOnce() {
    PromQlException e =
        catchThrowableOfType(
            PromQlException.class, () -> PromQl.parse("rat(x[5m]) + su(y[0s]) + z{a=~\"[\"}"));
    assertThat(e.errors())
        .extracting(PromQlError::message)
        .containsExactly(
            "`rat` is not a function",
            "a range or step must be longer than 0",
            "`su` is not a function",
            "the regular expression is wrong: `[` without `]` at `[`");
    assertThat(e.text()).startsWith("rat(");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          sum(x{a=}) + y{b="c" d}       | 1:9, 1:22
          x{a="b", c, d, e="f"}         | 1:11, 1:14
          sum by (a b, c=) (rat(x))     | 1:11, 1:15, 1:19
          f(x y, z[0s], )               | 1:1, 1:5, 1:10, 1:13
          (x y) + (1 +)                 | 1:4, 1:13
          (x, y) + z{a}                 | 1:3, 1:13
          rate(x[foo(2)])               | 1:8
          rate(x[5m+]) + y[]            | 1:11, 1:18
          sum(x @ start(2)) / z{1="2"}  | 1:15, 1:23
          f(a{b=), rat(c)               | 1:7
          sum(x y, "a) + z{a=}          | 1:7, 1:10
          """)
  void goesOnBehindAnError(String text, String places) {
    PromQlException e = catchThrowableOfType(PromQlException.class, () -> PromQl.parse(text));
    assertThat(e.errors())
        .extracting(error -> "1:" + (error.span().start() + 1))
        .containsExactlyInAnyOrder(places.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
                               | 1:1: there is no expression
          1 +                  | 1:4: unexpected end of input, expected an expression
          (1                   | 1:3: a `(` is not closed
          1)                   | 1:3: unexpected `)`: no `(` is open
          x{                   | 1:3: a `{` is not closed
          x{a}                 | 1:4: unexpected `}`, expected `=`, `!=`, `=~` or `!~`
          x{a=b}               | 1:5: unexpected `b`, expected a string
          x{a="b" c="d"}       | 1:9: unexpected `c`, expected `,` or `}`
          x[5m                 | 1:5: a `[` is not closed
          x[5]]                | 1:5: unexpected `]`: no `[` is open
          x[]                  | 1:3: unexpected `]`, expected a duration, such as `5m`
          x[5mm]               | 1:3: `5mm` is no number and no duration
          x[1m1h]              | 1:3: `1m1h` is no duration: units go from the largest to the smallest, each once
          x[300y]              | 1:3: `300y` is no duration: a duration reaches at most 292 years
          x =~ "a"             | 1:3: `=~` belongs between the braces of a selector
          x ! y                | 1:3: unexpected ` ` behind `!`, expected `=`
          "a                   | 1:1: a string is not closed with "
          "\\q"                | 1:1: `\\q` is no escape sequence
          sum x                | 1:5: unexpected `x`, expected an operator or the end of the expression
          sum by x (y)         | 1:8: unexpected `x`, expected `(` and labels
          sum(x, y)            | 1:1: `sum` takes one expression, not 2 arguments
          topk(x)              | 1:1: `topk` takes a parameter and an expression, not 1 arguments
          topk(x, y)           | 1:6: expected a scalar as the parameter of `topk`, not an instant vector
          floor()              | 1:1: `floor` takes 1 arguments, not 0
          floor(x,)            | 1:8: an argument is missing behind the comma
          1 == 1               | 1:3: a comparison of scalars needs `bool`
          1 and x              | 1:1: `and` stands between instant vectors only
          x + bool y           | 1:3: `bool` belongs to comparisons only
          x + group_left y     | 1:5: unexpected `group_left`, expected an expression
          x offset             | 1:9: unexpected end of input, expected a duration, such as `5m`
          1 offset 5m          | 1:1: `offset` stands behind a selector or subquery only
          (x)[5m]              | 1:4: a range stands behind a selector; behind another expression it needs a `:`, as in `[5m:]`
          {}                   | 1:1: a selector needs a name or a matcher that does not match the empty text
          x{__name__="y"}      | 1:1: the metric has two names: `x` and `y`
          limitk(1, x)         | 1:1: `limitk` is experimental and needs the feature promql-experimental-functions
          x + fill (0) y       | 1:1: `fill` needs the feature promql-binop-fill-modifiers
          x anchored smoothed  | 1:1: a selector is either `anchored` or `smoothed`
          x @ y                | 1:5: unexpected `y`, expected a time: seconds since 1970, `start()` or `end()`
          $x                   | 1:1: unexpected `$`
          """)
  void saysWhatWasExpected(String text, String expected) {
    String source = text == null ? "" : text;
    assertThat(message(source).lines().findFirst().orElseThrow()).isEqualTo(expected);
  }

  @Test
  void refusesHalfCharacters() {
    assertThatThrownBy(() -> PromQl.parse("\"\uD83D\"")).isInstanceOf(PromQlException.class);
    assertThatThrownBy(() -> PromQl.parse("\"\uFFFD\"")).isInstanceOf(PromQlException.class);
  }
}
