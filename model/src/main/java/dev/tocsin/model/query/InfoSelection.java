package dev.tocsin.model.query;

import dev.tocsin.promql.syntax.VectorSelector;

/** Some of an info metric's series. */
record InfoSelection(VectorSelector selector) implements InfoQuery {}
