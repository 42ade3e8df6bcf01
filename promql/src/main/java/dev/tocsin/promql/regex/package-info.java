/** The regular expressions of matchers: RE2's syntax, anchored at both ends, in linear time. */
@NullMarked
package dev.tocsin.promql.regex;

import org.jspecify.annotations.NullMarked;
