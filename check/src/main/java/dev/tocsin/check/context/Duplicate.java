package dev.tocsin.check.context;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.definition.Defined;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two things that take the same place.
 *
 * @param first the one that was there before
 * @param again the one that came later
 */
public record Duplicate<T extends Defined>(T first, T again) {
  /** Each thing whose key one before it has had, with the first that had it. */
  public static <T extends Defined> Stream<Duplicate<T>> among(
      Collection<T> things, Function<? super T, ?> key) {
    Map<Object, T> seen = new HashMap<>();
    Stream.Builder<Duplicate<T>> duplicates = Stream.builder();
    for (T thing : things) {
      T first = seen.putIfAbsent(key.apply(thing), thing);
      if (first != null) {
        duplicates.add(new Duplicate<>(first, thing));
      }
    }
    return duplicates.build();
  }

  /** The finding, told of the later one and pointing at where the first was defined. */
  public Diagnostic tell(Diagnostic finding, Function<? super T, String> subject) {
    String place = first.origin().toString();
    String text = place + "  " + subject.apply(first);
    return finding
        .about(subject.apply(again), again.origin())
        .pointingAt(new Excerpt(text, new Span(0, place.length()), "first defined here"));
  }
}
