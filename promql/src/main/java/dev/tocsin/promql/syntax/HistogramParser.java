package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.series.HistogramLiteral;
import dev.tocsin.promql.series.HistogramLiteral.Buckets;
import dev.tocsin.promql.series.HistogramLiteral.CounterResetHint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads native histograms, such as {@code {{schema:1 buckets:[1 2]}}}. */
final class HistogramParser {
  private static final List<String> KEYS =
      List.of(
          "schema",
          "sum",
          "count",
          "z_bucket",
          "z_bucket_w",
          "custom_values",
          "buckets",
          "offset",
          "n_buckets",
          "n_offset",
          "counter_reset_hint");

  private static final SortedMap<String, CounterResetHint> HINTS = new TreeMap<>();

  static {
    for (CounterResetHint hint : CounterResetHint.values()) {
      HINTS.put(hint.keyword(), hint);
    }
  }

  private final SeriesWords in;

  HistogramParser(SeriesWords in) {
    this.in = in;
  }

  HistogramLiteral read() {
    in.expect(SeriesToken.OPEN_HISTOGRAM, "a histogram");
    Parts parts = new Parts();
    if (in.at(SeriesToken.IDENTIFIER)) {
      part(parts);
      while (in.accept(SeriesToken.SPACE) && !in.at(SeriesToken.CLOSE_HISTOGRAM)) {
        part(parts);
      }
    } else {
      in.accept(SeriesToken.SPACE);
    }
    in.expect(SeriesToken.CLOSE_HISTOGRAM, "`}}`");
    return parts.literal();
  }

  private void part(Parts parts) {
    if (!in.at(SeriesToken.IDENTIFIER)) {
      throw in.unexpected("a part of a histogram, such as `buckets:[5 10 7]`");
    }
    Span span = in.span();
    String key = in.word().toLowerCase(Locale.ROOT);
    in.accept(SeriesToken.IDENTIFIER);
    if (!KEYS.contains(key)) {
      throw unknown(span, key, "no part of a histogram", KEYS);
    }
    in.expect(SeriesToken.COLON, "`:`");
    if (!parts.seen.add(key)) {
      throw in.fail(span, "the histogram has its `" + key + "` already", "");
    }
    switch (key) {
      case "schema" -> parts.schema = in.integer();
      case "sum" -> parts.sum = in.signedNumber();
      case "count" -> parts.count = in.signedNumber();
      case "z_bucket" -> parts.zeroCount = in.signedNumber();
      case "z_bucket_w" -> parts.zeroThreshold = in.number();
      case "custom_values" -> parts.customValues = numbers();
      case "buckets" -> parts.buckets = numbers();
      case "offset" -> parts.offset = in.integer();
      case "n_buckets" -> parts.negativeBuckets = numbers();
      case "n_offset" -> parts.negativeOffset = in.integer();
      default -> parts.hint = hint();
    }
  }

  private SyntaxAbort unknown(Span span, String word, String what, Collection<String> known) {
    String hint =
        DidYouMean.nearest(word, known).map(near -> "did you mean `" + near + "`?").orElse("");
    return in.fail(span, "`" + word + "` is " + what, hint);
  }

  private List<Double> numbers() {
    in.expect(SeriesToken.LEFT_BRACKET, "`[` and numbers");
    List<Double> numbers = new ArrayList<>();
    numbers.add(in.signedNumber());
    while (in.accept(SeriesToken.SPACE) && !in.at(SeriesToken.RIGHT_BRACKET)) {
      numbers.add(in.signedNumber());
    }
    in.expect(SeriesToken.RIGHT_BRACKET, "a space and a number, or `]`");
    return numbers;
  }

  private CounterResetHint hint() {
    String word = in.word().toLowerCase(Locale.ROOT);
    Span span = in.span();
    in.expect(SeriesToken.IDENTIFIER, "one of " + String.join(", ", HINTS.keySet()));
    CounterResetHint hint = HINTS.get(word);
    if (hint == null) {
      throw unknown(span, word, "no hint at a counter's resets", HINTS.keySet());
    }
    return hint;
  }

  /** What was read of a histogram so far. */
  private static final class Parts {
    final Set<String> seen = new HashSet<>();
    int schema;
    double sum;
    double count;
    double zeroCount;
    double zeroThreshold;
    List<Double> customValues = List.of();
    List<Double> buckets = List.of();
    int offset;
    List<Double> negativeBuckets = List.of();
    int negativeOffset;
    @Nullable CounterResetHint hint;

    HistogramLiteral literal() {
      return new HistogramLiteral(
          schema,
          count,
          sum,
          zeroCount,
          zeroThreshold,
          customValues,
          new Buckets(offset, buckets),
          new Buckets(negativeOffset, negativeBuckets),
          hint);
    }
  }
}
