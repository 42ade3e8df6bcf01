/**
 * How each format is written, once for all emitters: YAML and JSON by Jackson, text by FreeMarker.
 */
@NullMarked
package dev.tocsin.generate.format;

import org.jspecify.annotations.NullMarked;
