package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;

/** Some of a gauge's series. */
record GaugeSelection(VectorSelector selector, Unit unit) implements GaugeQuery {}
