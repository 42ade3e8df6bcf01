/** Which files that were written by hand are meant. */
@NullMarked
package dev.tocsin.pipeline.files;

import org.jspecify.annotations.NullMarked;
