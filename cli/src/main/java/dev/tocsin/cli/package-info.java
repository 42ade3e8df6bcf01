/** The command line: a thin shell over the pipeline and over PromQL. */
@NullMarked
package dev.tocsin.cli;

import org.jspecify.annotations.NullMarked;
