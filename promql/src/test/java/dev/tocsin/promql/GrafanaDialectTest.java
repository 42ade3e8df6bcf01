package dev.tocsin.promql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParserOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variables wherever Grafana replaces them. */
final class GrafanaDialectTest {
  private static final PromQlParser GRAFANA =
      PromQl.parser(ParserOptions.DEFAULT.withDialect(Dialect.GRAFANA));

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a duration, or part of one
        "rate(x[$__rate_interval])",
        "rate(x[${__rate_interval}])",
        "rate(x[[[interval]]])",
        "rate(x[${n}m])",
        "rate(x[1$unit])",
        "rate(x[$__interval:$__interval])",
        "max_over_time(x[$__range:])",
        "rate(x[2 * $__interval])",
        "x offset $offset",
        "x offset -${offset:raw}",
        // a number
        "x > $threshold",
        "x * 1000 / $__interval_ms",
        "topk($n, x)",
        "increase(x[5m]) / $__range_s",
        "x @ ${__to:date:seconds}",
        // a value, or part of a regular expression
        "x{job=\"$job\"}",
        "x{job=~\"${job:regex}|other\"}",
        "x{job=~\"$job.*(\"}",
        "x{job=~\"[[job]]\"}",
        // a metric's name, or part of it
        "$metric{job=\"a\"}",
        "rate($metric[5m])",
        "node_${what}_total{job=\"a\"}",
        "[[prefix]]_total",
        // a label's name
        "sum by ($label) (x)",
        "sum by (job, ${label:csv}) (x)",
        "sum without ([[label]]) (x)",
        "x / on ($label) group_left ($extra) y",
        "x{$label=\"a\"}",
        // whole matchers
        "x{$filters}",
        "x{job=\"a\",${filters:raw}}",
        "x{job=${job:doublequote}}",
        // a function's name, or part of it
        "$func(x[5m])",
        "${func}_over_time(x[5m])",
        // a whole expression
        "$query",
        "${query} + 1",
        // an operator
        "x $op on (job) y"
      })
  void keepsVariables(String text) {
    Expr expr = GRAFANA.parse(text);
    assertThat(expr).hasToString(text);
    assertThat(GRAFANA.parse(expr.toString()).sameAs(expr)).isTrue();
  }

  @Test
  void knowsThemInThatDialectOnly() {
    assertThatThrownBy(() -> PromQl.parse("rate(x[$__rate_interval])"))
        .isInstanceOf(PromQlException.class);
    assertThat(PromQl.parse("x{job=\"$job\"}")).hasToString("x{job=\"$job\"}");
  }

  @Test
  void tellsVariablesFromQuotedNames() {
    assertThat(GRAFANA.parse("sum by (\"$x\") (y)")).hasToString("sum by (\"$x\") (y)");
    assertThat(PromQl.parse("sum by ('$x') (y)")).hasToString("sum by (\"$x\") (y)");
    assertThat(PromQl.parse("{'[[x'=\"y\"}")).hasToString("{\"[[x\"=\"y\"}");
  }

  @Test
  void knowsNoTypeOfVariables() {
    assertThat(PromQl.type(GRAFANA.parse("$query"))).hasToString("UNKNOWN");
    assertThat(PromQl.type(GRAFANA.parse("x > $threshold"))).hasToString("VECTOR");
    assertThat(PromQl.type(GRAFANA.parse("rate($x[5m])"))).hasToString("VECTOR");
  }

  @Test
  void stillRefusesNonsense() {
    assertThatThrownBy(() -> GRAFANA.parse("x{$}")).isInstanceOf(PromQlException.class);
    assertThatThrownBy(() -> GRAFANA.parse("rate(x[$])")).isInstanceOf(PromQlException.class);
    assertThatThrownBy(() -> GRAFANA.parse("rate(x)")).isInstanceOf(PromQlException.class);
    assertThatThrownBy(() -> GRAFANA.parse("x{job=~\"(\"}")).isInstanceOf(PromQlException.class);
  }
}
