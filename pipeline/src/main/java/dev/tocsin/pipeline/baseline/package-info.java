/** What is known to be wrong already, so that only what is new is told. */
@NullMarked
package dev.tocsin.pipeline.baseline;

import org.jspecify.annotations.NullMarked;
