package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.model.routing.Inhibition;
import dev.tocsin.promql.regex.RegexException;
import java.util.stream.Stream;

/**
 * The two sides of an inhibition.
 *
 * @param source what the ringing alert satisfies
 * @param target what the silent one satisfies
 */
record Sides(Inhibition inhibition, RoutePath source, RoutePath target) {
  /** Those of every inhibition whose matchers can be read. */
  static Stream<Sides> of(CheckContext context) {
    return context.monitoring().routing().stream()
        .flatMap(routing -> routing.inhibitions().stream())
        .flatMap(Sides::of);
  }

  private static Stream<Sides> of(Inhibition inhibition) {
    try {
      return Stream.of(
          new Sides(
              inhibition, RoutePath.of(inhibition.sources()), RoutePath.of(inhibition.targets())));
    } catch (RegexException refused) {
      return Stream.empty();
    }
  }
}
