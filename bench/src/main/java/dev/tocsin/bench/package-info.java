/** What it costs, measured side by side with others. */
@NullMarked
package dev.tocsin.bench;

import org.jspecify.annotations.NullMarked;
