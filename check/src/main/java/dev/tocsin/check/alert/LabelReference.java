package dev.tocsin.check.alert;

import dev.tocsin.diagnostic.Span;

/**
 * A place where a template of an alert reads a label of the alert's query.
 *
 * @param label the label's name
 * @param span the words that read it, such as {@code $labels.topic}
 */
record LabelReference(String label, Span span) {}
