/** Checks of alerts and of what they tell people. */
@NullMarked
package dev.tocsin.check.alert;

import org.jspecify.annotations.NullMarked;
