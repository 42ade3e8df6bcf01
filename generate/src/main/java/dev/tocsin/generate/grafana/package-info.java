/** What a Grafana server reads: dashboards, provisioning, its settings and its plugins. */
@NullMarked
package dev.tocsin.generate.grafana;

import org.jspecify.annotations.NullMarked;
