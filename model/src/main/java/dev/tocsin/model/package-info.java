/** The whole of a system's monitoring, as definitions build it and everything else reads it. */
@NullMarked
package dev.tocsin.model;

import org.jspecify.annotations.NullMarked;
