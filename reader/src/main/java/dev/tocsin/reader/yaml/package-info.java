/** YAML with the place of everything in it. */
@NullMarked
package dev.tocsin.reader.yaml;

import org.jspecify.annotations.NullMarked;
