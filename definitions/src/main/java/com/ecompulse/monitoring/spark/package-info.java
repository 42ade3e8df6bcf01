/** The Spark streaming jobs and their executors. */
@NullMarked
package com.ecompulse.monitoring.spark;

import org.jspecify.annotations.NullMarked;
