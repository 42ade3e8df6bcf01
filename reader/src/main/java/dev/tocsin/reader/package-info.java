/** Monitoring that was written by hand, read from files into the model. */
@NullMarked
package dev.tocsin.reader;

import org.jspecify.annotations.NullMarked;
