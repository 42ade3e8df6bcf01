/** Rule files of Prometheus, and the same in the operator's custom resource. */
@NullMarked
package dev.tocsin.reader.rule;

import org.jspecify.annotations.NullMarked;
