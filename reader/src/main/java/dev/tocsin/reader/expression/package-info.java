/** PromQL in files: the parts that are wrong are told at their line and column. */
@NullMarked
package dev.tocsin.reader.expression;

import org.jspecify.annotations.NullMarked;
