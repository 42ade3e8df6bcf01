/** What a check is. */
@NullMarked
package dev.tocsin.check.spi;

import org.jspecify.annotations.NullMarked;
