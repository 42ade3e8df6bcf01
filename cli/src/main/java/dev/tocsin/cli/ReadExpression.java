package dev.tocsin.cli;

import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.PromQlParser;
import dev.tocsin.promql.function.ValueType;
import dev.tocsin.promql.label.LabelFlow;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.syntax.Expr;

/** An expression, the text that it was read from, and the parser that did so. */
record ReadExpression(String text, Expr expr, PromQlParser parser) {
  /**
   * @throws dev.tocsin.promql.PromQlException if the text is no expression
   */
  static ReadExpression of(String text, PromQlParser parser) {
    return new ReadExpression(text, parser.parse(text), parser);
  }

  ValueType type() {
    return PromQl.type(expr);
  }

  String canonical() {
    return parser.print(expr);
  }

  String pretty() {
    return parser.format(expr);
  }

  /** What is known of its labels where nothing is known of its metrics. */
  LabelSet labels() {
    return LabelFlow.of(expr, MetricSchema.NONE).result();
  }
}
