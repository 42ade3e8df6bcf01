/** The monitoring stack, which is monitored too. */
@NullMarked
package com.ecompulse.monitoring.stack;

import org.jspecify.annotations.NullMarked;
