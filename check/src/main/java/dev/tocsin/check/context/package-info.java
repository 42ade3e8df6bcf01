/** What all checks share: the expressions of the model, and what is known of its metrics. */
@NullMarked
package dev.tocsin.check.context;

import org.jspecify.annotations.NullMarked;
