/** What a check is, and what it says of itself. */
@NullMarked
package dev.tocsin.check.spi;

import org.jspecify.annotations.NullMarked;
