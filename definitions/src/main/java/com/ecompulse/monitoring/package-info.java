/** The monitoring of the E-ComPulse Insights Platform, feature by feature. */
@NullMarked
package com.ecompulse.monitoring;

import org.jspecify.annotations.NullMarked;
