/** What a check says of itself, and what can be set of it. */
@NullMarked
package dev.tocsin.check.info;

import org.jspecify.annotations.NullMarked;
