package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/** A computed duration with a minus in front. (A plus is not kept: Prometheus drops it too.) */
public record DurationNegation(DurationExpr expr, Span span) implements DurationExpr {}
