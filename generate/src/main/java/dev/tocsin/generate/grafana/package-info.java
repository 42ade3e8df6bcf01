/** The dashboards that a Grafana server reads. */
@NullMarked
package dev.tocsin.generate.grafana;

import org.jspecify.annotations.NullMarked;
