/** The syntax tree of Go's text templates, and the reader that builds it. */
@NullMarked
package dev.tocsin.gotemplate.syntax;

import org.jspecify.annotations.NullMarked;
