/**
 * Scrape jobs: where Prometheus finds what to measure, and what it makes of the labels it finds
 * there.
 */
@NullMarked
package dev.tocsin.model.scrape;

import org.jspecify.annotations.NullMarked;
