/** Checks of metrics. */
@NullMarked
package dev.tocsin.check.metric;

import org.jspecify.annotations.NullMarked;
