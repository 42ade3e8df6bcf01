/** The Prometheus and Grafana servers. */
@NullMarked
package com.ecompulse.monitoring.servers;

import org.jspecify.annotations.NullMarked;
