/** Alert rules and recording rules, in the groups in which Prometheus evaluates them. */
@NullMarked
package dev.tocsin.model.rule;

import org.jspecify.annotations.NullMarked;
