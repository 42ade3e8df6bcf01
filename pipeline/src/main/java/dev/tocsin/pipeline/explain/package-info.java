/** What there is to read about each check. */
@NullMarked
package dev.tocsin.pipeline.explain;

import org.jspecify.annotations.NullMarked;
