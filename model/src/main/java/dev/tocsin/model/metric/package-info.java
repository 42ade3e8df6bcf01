/** Metrics: what is measured, under which name, with which labels and in which unit. */
@NullMarked
package dev.tocsin.model.metric;

import org.jspecify.annotations.NullMarked;
