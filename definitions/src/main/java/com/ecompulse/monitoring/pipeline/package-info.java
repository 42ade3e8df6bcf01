/** The event pipeline: what it processes, how fast, and what goes wrong. */
@NullMarked
package com.ecompulse.monitoring.pipeline;

import org.jspecify.annotations.NullMarked;
