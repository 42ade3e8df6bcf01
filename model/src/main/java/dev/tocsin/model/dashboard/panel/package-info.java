/** The kinds of panel, each with its options. */
@NullMarked
package dev.tocsin.model.dashboard.panel;

import org.jspecify.annotations.NullMarked;
