/** Finds the definitions that a project has written, and lets them build their monitoring. */
@NullMarked
package dev.tocsin.pipeline.load;

import org.jspecify.annotations.NullMarked;
