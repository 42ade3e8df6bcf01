/** Checks of scrape jobs. */
@NullMarked
package dev.tocsin.check.scrape;

import org.jspecify.annotations.NullMarked;
