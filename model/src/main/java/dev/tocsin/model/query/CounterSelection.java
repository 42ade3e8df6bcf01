package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;

/** Some of a counter's series. */
record CounterSelection(VectorSelector selector, Unit unit) implements CounterQuery {}
