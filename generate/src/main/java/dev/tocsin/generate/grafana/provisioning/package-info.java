/** What a Grafana server reads when it starts, but for the dashboards themselves. */
@NullMarked
package dev.tocsin.generate.grafana.provisioning;

import org.jspecify.annotations.NullMarked;
