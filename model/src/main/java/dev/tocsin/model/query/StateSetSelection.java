package dev.tocsin.model.query;

import dev.tocsin.model.label.Label;
import dev.tocsin.promql.syntax.VectorSelector;

/** Some of a state set's series. */
record StateSetSelection(VectorSelector selector, Label stateLabel) implements StateSetQuery {}
