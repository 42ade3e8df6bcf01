/** What expressions evaluate to, and whether their parts fit together. */
@NullMarked
package dev.tocsin.promql.type;

import org.jspecify.annotations.NullMarked;
