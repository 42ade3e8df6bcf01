/** The one way to say what is wrong: where it is, why it matters and what to write instead. */
@NullMarked
package dev.tocsin.diagnostic;

import org.jspecify.annotations.NullMarked;
