/** Units of measurement, and the durations that definitions are full of. */
@NullMarked
package dev.tocsin.model.unit;

import org.jspecify.annotations.NullMarked;
