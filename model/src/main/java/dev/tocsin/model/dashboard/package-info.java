/** Dashboards: rows of panels, each with its queries and what makes them readable. */
@NullMarked
package dev.tocsin.model.dashboard;

import org.jspecify.annotations.NullMarked;
