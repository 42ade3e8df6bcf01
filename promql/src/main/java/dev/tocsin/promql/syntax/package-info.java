/** The syntax tree of PromQL, and everything that reads, writes and rewrites it. */
@NullMarked
package dev.tocsin.promql.syntax;

import org.jspecify.annotations.NullMarked;
