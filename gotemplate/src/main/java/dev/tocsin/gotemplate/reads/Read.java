package dev.tocsin.gotemplate.reads;

import dev.tocsin.diagnostic.Span;

/**
 * A place where a template reads a piece of its data, whether always or under a condition.
 *
 * @param path the piece
 * @param span the words that read it, such as {@code $labels.topic} or {@code index $labels
 *     "topic"}
 */
public record Read(Path path, Span span) {}
