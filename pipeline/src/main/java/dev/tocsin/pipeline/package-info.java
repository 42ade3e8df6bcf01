/** The three use cases, from definitions to findings, files and drift. */
@NullMarked
package dev.tocsin.pipeline;

import org.jspecify.annotations.NullMarked;
