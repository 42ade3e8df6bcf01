package dev.tocsin.promql;

import dev.tocsin.promql.function.ValueType;
import dev.tocsin.promql.series.SeriesDescription;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParserOptions;
import dev.tocsin.promql.type.TypeChecker;
import java.util.ArrayList;

/** The language of Prometheus 3.16. */
public final class PromQl {
  private static final PromQlParser DEFAULT = new PromQlParser(ParserOptions.DEFAULT);

  private PromQl() {}

  /**
   * Reads and type-checks an expression, as a Prometheus without feature flags does.
   *
   * @throws PromQlException if it is wrong, with all errors
   */
  public static Expr parse(String text) {
    return DEFAULT.parse(text);
  }

  /**
   * Reads a series of a rule test, such as {@code up{job="api"} 1 0x3 _ stale}.
   *
   * @throws PromQlException if it is wrong
   */
  public static SeriesDescription parseSeries(String text) {
    return DEFAULT.parseSeries(text);
  }

  /** A parser with other options, such as features or Grafana's dialect. */
  public static PromQlParser parser(ParserOptions options) {
    return new PromQlParser(options);
  }

  /** What an expression evaluates to. */
  public static ValueType type(Expr expr) {
    return TypeChecker.check(expr, "", new ArrayList<>());
  }
}
