/** The configuration of Prometheus. */
@NullMarked
package dev.tocsin.reader.prometheus;

import org.jspecify.annotations.NullMarked;
