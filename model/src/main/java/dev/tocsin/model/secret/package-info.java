/** Secrets, which are only ever referred to. */
@NullMarked
package dev.tocsin.model.secret;

import org.jspecify.annotations.NullMarked;
