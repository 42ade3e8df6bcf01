/** The platform as a whole, and what was promised of it. */
@NullMarked
package com.ecompulse.monitoring.platform;

import org.jspecify.annotations.NullMarked;
