/** The configuration of Alertmanager. */
@NullMarked
package dev.tocsin.reader.alertmanager;

import org.jspecify.annotations.NullMarked;
