/** Where Prometheus finds what to measure. */
@NullMarked
package com.ecompulse.monitoring.scraping;

import org.jspecify.annotations.NullMarked;
