/** Turns monitoring into files: one emitter for each kind of artifact. */
@NullMarked
package dev.tocsin.generate;

import org.jspecify.annotations.NullMarked;
