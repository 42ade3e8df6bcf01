/** Checks of expressions, in rules and dashboards alike. */
@NullMarked
package dev.tocsin.check.promql;

import org.jspecify.annotations.NullMarked;
