/** What Grafana does with the answers of a panel's queries before it shows them. */
@NullMarked
package dev.tocsin.model.dashboard.transformation;

import org.jspecify.annotations.NullMarked;
