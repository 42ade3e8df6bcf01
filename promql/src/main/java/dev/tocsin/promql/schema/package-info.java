/** What is known of the metrics that expressions read; whoever knows them implements it. */
@NullMarked
package dev.tocsin.promql.schema;

import org.jspecify.annotations.NullMarked;
