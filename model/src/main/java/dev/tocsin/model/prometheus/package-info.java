/** The Prometheus server itself: its clock, its storage and where it sends alerts. */
@NullMarked
package dev.tocsin.model.prometheus;

import org.jspecify.annotations.NullMarked;
