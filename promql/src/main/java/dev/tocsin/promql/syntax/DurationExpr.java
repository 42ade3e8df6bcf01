package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/** A length of time, as a range, step or offset: fixed, computed, or a Grafana variable. */
public sealed interface DurationExpr
    permits DurationBinary,
        DurationCall,
        DurationLiteral,
        DurationNegation,
        DurationNumber,
        DurationParen,
        DurationVariable {
  /** Where it was written, or {@link Span#NONE} if it was built in code. */
  Span span();
}
