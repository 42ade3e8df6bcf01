/** What an emitter is: the one thing that all of them share. */
@NullMarked
package dev.tocsin.generate.emitter;

import org.jspecify.annotations.NullMarked;
