/** What a Prometheus server reads: its configuration, its flags and its rules. */
@NullMarked
package dev.tocsin.generate.prometheus;

import org.jspecify.annotations.NullMarked;
