package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;

/** Some of a summary's series. */
record SummarySelection(VectorSelector selector, Unit unit) implements SummaryQuery {}
