/** Proves a monitoring consistent before anything is generated: {@link Checker} is the door. */
@NullMarked
package dev.tocsin.check;

import org.jspecify.annotations.NullMarked;
