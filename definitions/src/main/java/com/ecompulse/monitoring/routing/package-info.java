/** Who is told of which alert, and in which words. */
@NullMarked
package com.ecompulse.monitoring.routing;

import org.jspecify.annotations.NullMarked;
