/** What people have allowed, and what they no longer need to. */
@NullMarked
package dev.tocsin.check.allowance;

import org.jspecify.annotations.NullMarked;
