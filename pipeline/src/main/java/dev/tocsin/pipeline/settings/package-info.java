/** What a project says in {@code tocsin.yaml}. */
@NullMarked
package dev.tocsin.pipeline.settings;

import org.jspecify.annotations.NullMarked;
