package dev.tocsin.promql;

import dev.tocsin.promql.series.SeriesDescription;
import dev.tocsin.promql.syntax.CanonicalPrinter;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ExprReader;
import dev.tocsin.promql.syntax.ParserOptions;
import dev.tocsin.promql.syntax.PrettyPrinter;
import dev.tocsin.promql.syntax.PromQlError;
import dev.tocsin.promql.syntax.SeriesReader;
import dev.tocsin.promql.type.TypeChecker;
import java.util.ArrayList;
import java.util.List;

/** Reads and prints expressions; it keeps nothing of what it has read, and threads may share it. */
public final class PromQlParser {
  private final ParserOptions options;

  PromQlParser(ParserOptions options) {
    this.options = options;
  }

  /** What it accepts. */
  public ParserOptions options() {
    return options;
  }

  /**
   * Reads an expression.
   *
   * @throws PromQlException if it is wrong; reading goes on behind an error where it can
   */
  public Expr parse(String text) {
    List<PromQlError> errors = new ArrayList<>(0);
    Expr expr = ExprReader.read(text, options, errors);
    if (expr != null && options.typeCheck()) {
      TypeChecker.check(expr, text, errors);
    }
    if (expr == null || !errors.isEmpty()) {
      throw new PromQlException(text, errors);
    }
    return expr;
  }

  /**
   * Reads a series of a rule test, such as {@code up{job="api"} 1 0x3 _ stale}; there are no
   * variables in it.
   *
   * @throws PromQlException if it is wrong
   */
  public SeriesDescription parseSeries(String text) {
    List<PromQlError> errors = new ArrayList<>(0);
    SeriesDescription series = SeriesReader.read(text, options, errors);
    if (series == null) {
      throw new PromQlException(text, errors);
    }
    return series;
  }

  /** The expression in one line, as this parser reads it. */
  public String print(Expr expr) {
    return CanonicalPrinter.print(expr, options);
  }

  /** The expression in as many lines as it needs, as {@code promtool promql format} writes it. */
  public String format(Expr expr) {
    return PrettyPrinter.print(expr, options);
  }
}
