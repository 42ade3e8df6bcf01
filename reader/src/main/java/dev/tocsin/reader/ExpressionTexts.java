package dev.tocsin.reader;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.PromQlException;
import dev.tocsin.promql.PromQlParser;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.Feature;
import dev.tocsin.promql.syntax.ParserOptions;
import dev.tocsin.promql.syntax.PromQlError;
import dev.tocsin.reader.yaml.YamlFile;
import dev.tocsin.reader.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the expressions of a file, and remembers where each was written. */
final class ExpressionTexts {
  private static final String INVALID = "promql/invalid-expression";

  // Which flags the server has is not known here: whatever a flag allows may be meant.
  private static final PromQlParser RULES =
      PromQl.parser(
          ParserOptions.DEFAULT.withFeatures(
              Feature.PROMQL_EXPERIMENTAL_FUNCTIONS, Feature.PROMQL_BINOP_FILL_MODIFIERS));
  private static final PromQlParser DASHBOARDS =
      PromQl.parser(RULES.options().withDialect(Dialect.GRAFANA));

  private final YamlFile file;
  private final List<Map.Entry<Expr, WrittenText>> written = new ArrayList<>();

  ExpressionTexts(YamlFile file) {
    this.file = file;
  }

  /** Where each expression was written. */
  List<Map.Entry<Expr, WrittenText>> written() {
    return written;
  }

  /** The expression of a rule; empty if it is none, which is reported. */
  Optional<Expr> rule(YamlNode node) {
    return read(RULES, node);
  }

  /** The expression of a dashboard; empty if it is none, which is reported. */
  Optional<Expr> dashboard(YamlNode node) {
    return read(DASHBOARDS, node);
  }

  private Optional<Expr> read(PromQlParser parser, YamlNode node) {
    WrittenText text = node.written();
    try {
      Expr expr = parser.parse(text.text());
      written.add(Map.entry(expr, text));
      return Optional.of(expr);
    } catch (PromQlException e) {
      file.problems().add(refusal(text, e.errors()));
      return Optional.empty();
    }
  }

  private static Diagnostic refusal(WrittenText text, List<PromQlError> errors) {
    PromQlError first = errors.get(0);
    Diagnostic refusal =
        Diagnostic.of(Level.ERROR, INVALID, first.message())
            .about("", text.at(first.span().start()));
    for (PromQlError error : errors) {
      String label = error.equals(first) ? error.hint() : error.message();
      refusal = refusal.pointingAt(new Excerpt(text.text(), error.span(), label));
    }
    return refusal;
  }
}
