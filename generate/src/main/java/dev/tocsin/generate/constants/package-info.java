/** Metrics as constants in the languages of the applications that expose them. */
@NullMarked
package dev.tocsin.generate.constants;

import org.jspecify.annotations.NullMarked;
