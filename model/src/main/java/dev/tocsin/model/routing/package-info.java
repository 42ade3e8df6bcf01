/** Who is told of which alert, when, how often and in which words. */
@NullMarked
package dev.tocsin.model.routing;

import org.jspecify.annotations.NullMarked;
