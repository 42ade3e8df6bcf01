/** PromQL, whole: read it, print it, check it, follow its labels. {@link PromQl} is the door. */
@NullMarked
package dev.tocsin.promql;

import org.jspecify.annotations.NullMarked;
