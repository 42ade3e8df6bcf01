/** Checks of who is told of alerts. */
@NullMarked
package dev.tocsin.check.route;

import org.jspecify.annotations.NullMarked;
