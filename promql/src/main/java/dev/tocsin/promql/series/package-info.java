/** Series as rule tests write them: labels and the values that follow one another. */
@NullMarked
package dev.tocsin.promql.series;

import org.jspecify.annotations.NullMarked;
