/** Dashboards of Grafana in its classic JSON. */
@NullMarked
package dev.tocsin.reader.dashboard;

import org.jspecify.annotations.NullMarked;
