/** Checks of rule groups. */
@NullMarked
package dev.tocsin.check.rule;

import org.jspecify.annotations.NullMarked;
