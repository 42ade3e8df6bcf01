package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;

/** Some of a native histogram's series. */
record NativeHistogramSelection(VectorSelector selector, Unit unit)
    implements NativeHistogramQuery {}
