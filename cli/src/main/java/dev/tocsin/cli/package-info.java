/** The command line: a thin shell over the pipeline. */
@NullMarked
package dev.tocsin.cli;

import org.jspecify.annotations.NullMarked;
