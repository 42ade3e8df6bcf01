/** Tells findings to people and to machines. */
@NullMarked
package dev.tocsin.report;

import org.jspecify.annotations.NullMarked;
