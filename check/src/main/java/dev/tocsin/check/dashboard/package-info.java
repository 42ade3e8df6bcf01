/** Checks of dashboards. */
@NullMarked
package dev.tocsin.check.dashboard;

import org.jspecify.annotations.NullMarked;
