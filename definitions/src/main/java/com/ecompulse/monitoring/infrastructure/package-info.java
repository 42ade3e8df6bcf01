/** What all of it runs on: nodes, Kubernetes, AWS, the network, and its security. */
@NullMarked
package com.ecompulse.monitoring.infrastructure;

import org.jspecify.annotations.NullMarked;
