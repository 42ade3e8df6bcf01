/** Labels, and the matchers made of them that queries, routes and inhibitions share. */
@NullMarked
package dev.tocsin.model.label;

import org.jspecify.annotations.NullMarked;
