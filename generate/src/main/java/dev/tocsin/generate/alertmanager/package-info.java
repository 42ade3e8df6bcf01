/** What an Alertmanager reads: routes, receivers, inhibitions, and the words of notifications. */
@NullMarked
package dev.tocsin.generate.alertmanager;

import org.jspecify.annotations.NullMarked;
