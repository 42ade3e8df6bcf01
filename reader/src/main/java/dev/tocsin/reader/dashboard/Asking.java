package dev.tocsin.reader.dashboard;

import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.reader.dashboard.DataSources.Language;
import dev.tocsin.reader.expression.Expressions;
import dev.tocsin.reader.yaml.Reading;
import java.util.Optional;

/**
 * Reads what a dashboard asks of data sources that speak PromQL; what it asks of others is passed
 * over.
 */
record Asking(DataSources dataSources, Reading reading) {
  /**
   * The expression that a text is, or empty if it is none.
   *
   * @param subject what asks it, such as {@code variable topic}
   */
  Optional<Expr> ask(WrittenText text, Language language, String subject) {
    if (language == Language.OTHER || text.text().isBlank()) {
      return Optional.empty();
    }
    // What only looks like PromQL is a mistake for certain only where PromQL is spoken.
    return language == Language.PROMQL
        ? Expressions.DASHBOARDS.read(text, subject, reading)
        : Expressions.DASHBOARDS.readIfAny(text, reading);
  }
}
