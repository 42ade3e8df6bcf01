package dev.tocsin.gotemplate.reads;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a template calls another.
 *
 * @param name the other
 * @param argument the piece of the data that it is handed, or null if it is handed something else
 * @param span the call's braces
 */
public record Call(String name, @Nullable Path argument, Span span) {}
