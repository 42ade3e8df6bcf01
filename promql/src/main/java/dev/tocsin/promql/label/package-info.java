/** Which labels the results of expressions have, which they cannot have, and why. */
@NullMarked
package dev.tocsin.promql.label;

import org.jspecify.annotations.NullMarked;
