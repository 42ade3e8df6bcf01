/** Links from a dashboard or a panel. */
@NullMarked
package dev.tocsin.model.dashboard.link;

import org.jspecify.annotations.NullMarked;
