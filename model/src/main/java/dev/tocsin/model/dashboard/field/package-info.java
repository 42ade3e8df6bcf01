/** How the values of series and columns are written and coloured, whatever the kind of panel. */
@NullMarked
package dev.tocsin.model.dashboard.field;

import org.jspecify.annotations.NullMarked;
