/** The Grafana server itself: its data sources, plugins and settings. */
@NullMarked
package dev.tocsin.model.grafana;

import org.jspecify.annotations.NullMarked;
