/**
 * Typed PromQL: what can be asked depends on the kind of the metric, and every query ends in the
 * syntax tree.
 */
@NullMarked
package dev.tocsin.model.query;

import org.jspecify.annotations.NullMarked;
