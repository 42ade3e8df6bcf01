/** Proves a monitoring consistent: one class for each check. */
@NullMarked
package dev.tocsin.check;

import org.jspecify.annotations.NullMarked;
