/** What is emitted for a monitoring that uses everything. */
@NullMarked
package dev.tocsin.generate;

import org.jspecify.annotations.NullMarked;
