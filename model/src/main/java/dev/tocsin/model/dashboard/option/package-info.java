/** Options that several kinds of panel share: what Grafana's schema calls common. */
@NullMarked
package dev.tocsin.model.dashboard.option;

import org.jspecify.annotations.NullMarked;
