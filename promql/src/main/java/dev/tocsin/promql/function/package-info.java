/** What functions PromQL has, what they take and what they give. */
@NullMarked
package dev.tocsin.promql.function;

import org.jspecify.annotations.NullMarked;
