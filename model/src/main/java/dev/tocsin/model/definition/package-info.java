/** What every definition has in common: its place in Java, and how it is refused. */
@NullMarked
package dev.tocsin.model.definition;

import org.jspecify.annotations.NullMarked;
