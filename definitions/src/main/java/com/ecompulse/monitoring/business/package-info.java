/** What the shop earns, what its users do, what they buy. */
@NullMarked
package com.ecompulse.monitoring.business;

import org.jspecify.annotations.NullMarked;
