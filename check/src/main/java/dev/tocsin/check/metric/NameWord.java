package dev.tocsin.check.metric;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.metric.Metric;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of a metric's name.
 *
 * @param span where it stands
 */
record NameWord(String text, Span span) {
  private static final Pattern WORD = Pattern.compile("[^_:]+");

  /** The words between the underscores and colons of a metric's name. */
  static Stream<NameWord> of(Metric metric) {
    Matcher word = WORD.matcher(metric.name());
    return word.results()
        .map(found -> new NameWord(found.group(), new Span(found.start(), found.end())));
  }
}
