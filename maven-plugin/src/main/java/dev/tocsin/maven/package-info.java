/** The Maven goals: thin shells over the pipeline. */
@NullMarked
package dev.tocsin.maven;

import org.jspecify.annotations.NullMarked;
