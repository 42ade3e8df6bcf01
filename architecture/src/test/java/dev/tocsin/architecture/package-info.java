/** Holds the code against the picture of its structure. */
@NullMarked
package dev.tocsin.architecture;

import org.jspecify.annotations.NullMarked;
