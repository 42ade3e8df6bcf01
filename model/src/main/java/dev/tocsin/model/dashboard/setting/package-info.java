/** Options by Grafana's own names for them. */
@NullMarked
package dev.tocsin.model.dashboard.setting;

import org.jspecify.annotations.NullMarked;
