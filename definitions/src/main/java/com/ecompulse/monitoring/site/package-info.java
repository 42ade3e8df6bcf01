/** What all features share: where something runs, who looks after it, what a reader can choose. */
@NullMarked
package com.ecompulse.monitoring.site;

import org.jspecify.annotations.NullMarked;
