package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Expr;

/** A condition that somebody has derived. */
record TypedCondition(Expr expr, Unit unit) implements Condition {}
