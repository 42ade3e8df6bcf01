package dev.tocsin.model.query;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.PromQlException;
import dev.tocsin.promql.function.ValueType;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParserOptions;
import dev.tocsin.promql.syntax.PromQlError;

/** PromQL that a definition writes as text. */
final class ParsedText {
  private ParsedText() {}

  /**
   * The tree of a text.
   *
   * @throws DefinitionException if it is no PromQL, with every error underlined
   */
  static Expr of(String promql, Dialect dialect) {
    try {
      return PromQl.parser(ParserOptions.DEFAULT.withDialect(dialect)).parse(promql);
    } catch (PromQlException e) {
      PromQlError first = e.errors().get(0);
      Diagnostic refusal =
          Diagnostic.of(Level.ERROR, "definition", first.message()).about("", Defined.here());
      for (PromQlError error : e.errors()) {
        String label = error.equals(first) ? error.hint() : error.message();
        refusal = refusal.pointingAt(new Excerpt(promql, error.span(), label));
      }
      throw DefinitionException.of(refusal);
    }
  }

  /**
   * The tree of a text whose answer is an instant vector.
   *
   * @throws DefinitionException if it is no PromQL, or its answer is something else
   */
  static Expr vector(String promql, Dialect dialect) {
    Expr expr = of(promql, dialect);
    ValueType type = PromQl.type(expr);
    if (!type.fits(ValueType.VECTOR)) {
      throw DefinitionException.of(
          Diagnostic.of(
                  Level.ERROR,
                  "definition",
                  "an instant vector is needed, this is a " + type.title())
              .about("", Defined.here())
              .pointingAt(new Excerpt(promql, expr.span(), ""))
              .fixedBy("write an expression that gives a value for each of some series"));
    }
    return expr;
  }
}
