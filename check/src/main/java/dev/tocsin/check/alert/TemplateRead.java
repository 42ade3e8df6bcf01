package dev.tocsin.check.alert;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a template of an alert reads what Prometheus gives it.
 *
 * @param label the label that is read; null for the value
 * @param use what is done with it
 * @param span the words that read it, such as {@code $labels.topic}
 */
record TemplateRead(@Nullable String label, Use use, Span span) {
  /** What a template does with what it reads. */
  enum Use {
    /** Prints it as it is. */
    PRINTED,
    /** Prints what functions make of it. */
    FORMATTED,
    /** Asks it, computes with it, or keeps it in a variable. */
    ASKED
  }

  /** Whether it is the value. */
  boolean isValue() {
    return label == null;
  }
}
