package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Expr;

/** An instant vector that somebody has derived. */
record TypedVector(Expr expr, Unit unit) implements VectorQuery {}
