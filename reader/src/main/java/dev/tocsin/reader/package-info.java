/** Reads files that were written by hand into the model. */
@NullMarked
package dev.tocsin.reader;

import org.jspecify.annotations.NullMarked;
