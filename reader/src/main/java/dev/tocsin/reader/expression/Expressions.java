package dev.tocsin.reader.expression;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.PromQlException;
import dev.tocsin.promql.PromQlParser;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParserOptions;
import dev.tocsin.promql.syntax.PromQlError;
import dev.tocsin.reader.yaml.Reading;
import java.util.Optional;

/** Reads expressions where they stand in a file. */
public final class Expressions {
  /** Of rules. */
  public static final Expressions RULES =
      new Expressions(
          Dialect.PROMETHEUS,
          "Prometheus refuses a rule file that holds one such expression as a whole.");

  /** Of dashboards, with variables. */
  public static final Expressions DASHBOARDS =
      new Expressions(Dialect.GRAFANA, "A panel that asks this shows an error.");

  private final PromQlParser parser;
  private final String why;

  private Expressions(Dialect dialect, String why) {
    this.parser = PromQl.parser(ParserOptions.DEFAULT.withDialect(dialect));
    this.why = why;
  }

  /**
   * The expression that a text is, or empty if it is none, which is then told.
   *
   * @param subject what asks it, such as {@code alert KafkaConsumerLag}
   */
  public Optional<Expr> read(WrittenText text, String subject, Reading reading) {
    try {
      return Optional.of(parse(text, reading));
    } catch (PromQlException refusal) {
      reading.tell(finding(refusal, subject, text));
      return Optional.empty();
    }
  }

  /** The expression that a text is, or empty if it is in another language. */
  public Optional<Expr> readIfAny(WrittenText text, Reading reading) {
    try {
      return Optional.of(parse(text, reading));
    } catch (PromQlException otherLanguage) {
      return Optional.empty();
    }
  }

  private Expr parse(WrittenText text, Reading reading) {
    Expr expr = parser.parse(text.text());
    reading.wrote(expr, text);
    return expr;
  }

  private Diagnostic finding(PromQlException refusal, String subject, WrittenText text) {
    PromQlError first = refusal.errors().get(0);
    Diagnostic finding =
        Diagnostic.of(Level.ERROR, Reading.INVALID_EXPRESSION, first.message())
            .about(subject, text.at(first.span().start()))
            .because(why);
    for (PromQlError error : refusal.errors()) {
      String label = error.equals(first) ? error.hint() : error.message();
      finding = finding.pointingAt(new Excerpt(refusal.text(), error.span(), label));
    }
    return finding;
  }
}
