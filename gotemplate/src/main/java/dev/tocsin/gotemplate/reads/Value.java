package dev.tocsin.gotemplate.reads;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a value.
 *
 * @param sources the pieces of data that it is made from; none of a constant or an unknown value
 * @param fresh whether it was fetched just now, and nobody has made a {@link Read} of that yet
 */
record Value(List<Source> sources, boolean fresh) {
  static final Value UNKNOWN = new Value(List.of(), false);

  /** Beyond these a value counts as unknown, so that none grows without end. */
  private static final int MAX_SOURCES = 50;

  private static final int MAX_LENGTH = 20;

  Value {
    sources = sources.stream().distinct().toList();
    if (sources.size() > MAX_SOURCES
        || sources.stream().anyMatch(source -> source.length() > MAX_LENGTH)) {
      sources = List.of();
    }
  }

  static Value at(Path path) {
    return new Value(List.of(new Source(path, List.of())), false);
  }

  /** The piece of data that it is, if it is one, unchanged. */
  Optional<Path> path() {
    return sources.size() == 1 && sources.get(0).functions().isEmpty()
        ? Optional.of(sources.get(0).path())
        : Optional.empty();
  }

  /** A part of it, fetched now. */
  Value then(List<String> steps) {
    return steps.isEmpty()
        ? this
        : new Value(sources.stream().map(source -> source.then(steps)).toList(), true);
  }

  Value through(String function) {
    return new Value(sources.stream().map(source -> source.through(function)).toList(), false);
  }

  /** One of both, or what is made from both. */
  Value and(Value other) {
    return new Value(Stream.concat(sources.stream(), other.sources.stream()).toList(), false);
  }

  Value fetched() {
    return new Value(sources, true);
  }

  Value settled() {
    return new Value(sources, false);
  }
}
