/** YAML and JSON as trees that know the line and column of each of their parts. */
@NullMarked
package dev.tocsin.reader.yaml;

import org.jspecify.annotations.NullMarked;
