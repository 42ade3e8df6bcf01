/** The choices of a dashboard's reader. */
@NullMarked
package dev.tocsin.model.dashboard.variable;

import org.jspecify.annotations.NullMarked;
