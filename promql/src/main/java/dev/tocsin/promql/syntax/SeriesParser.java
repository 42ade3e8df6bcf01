package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.series.HistogramLiteral;
import dev.tocsin.promql.series.SequenceValue;
import dev.tocsin.promql.series.SequenceValue.Gap;
import dev.tocsin.promql.series.SequenceValue.HistogramSample;
import dev.tocsin.promql.series.SequenceValue.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of a series: numbers, histograms and gaps, each perhaps repeated. */
final class SeriesParser {
  /** How many values a series may have: two years of minutes, not all memory for a typo. */
  static final int MAX_VALUES = 1_000_000;

  private final SeriesWords in;
  private final HistogramParser histograms;
  private final List<SequenceValue> values = new ArrayList<>();

  SeriesParser(SeriesWords in) {
    this.in = in;
    this.histograms = new HistogramParser(in);
  }

  /** Reads all values. */
  List<SequenceValue> readAll() {
    while (!in.at(SeriesToken.END_OF_INPUT)) {
      in.expect(SeriesToken.SPACE, "a space and the next value");
      if (!in.at(SeriesToken.END_OF_INPUT)) {
        item();
      }
    }
    return values;
  }

  private void item() {
    if (in.accept(SeriesToken.BLANK)) {
      int count = in.at(SeriesToken.TIMES) ? times() : 1;
      values.addAll(Collections.nCopies(count, Gap.OMITTED));
    } else if (in.at(SeriesToken.OPEN_HISTOGRAM)) {
      histogram();
    } else if (in.at(SeriesToken.IDENTIFIER)) {
      stale();
    } else if (in.at(SeriesToken.NUMBER) || in.atSign()) {
      numbers(in.signedNumber());
    } else {
      throw in.unexpected("a number, a histogram, `_` or `stale`");
    }
  }

  private void stale() {
    if (!in.word().equals("stale")) {
      throw in.unexpected("a number, a histogram, `_` or `stale`");
    }
    in.accept(SeriesToken.IDENTIFIER);
    int times = 0;
    if (in.atSign()) {
      in.signedNumber(); // whatever is added, the series has ended
      times = times();
    }
    values.addAll(Collections.nCopies(1 + times, Gap.STALE));
  }

  /** A number, which may be repeated or grow. */
  private void numbers(double first) {
    boolean grows = in.atSign();
    double step = grows ? in.signedNumber() : 0;
    int times = grows ? times() : timesIfAny();
    double value = first;
    values.add(new Sample(value));
    for (int i = 0; i < times; i++) {
      value = grows ? value + step : value;
      values.add(new Sample(value));
    }
  }

  private void histogram() {
    Span start = in.span();
    HistogramLiteral base = histograms.read();
    boolean minus = in.at(SeriesToken.SUBTRACT);
    HistogramLiteral step = null;
    if (in.accept(SeriesToken.ADD) || in.accept(SeriesToken.SUBTRACT)) {
      step = histograms.read();
    }
    int times = step == null ? timesIfAny() : times();
    if (step != null && times > 0) {
      checkSchemas(start, base, step);
    }
    for (int i = 0; i <= times; i++) {
      values.add(sample(base, step, minus ? -i : i));
    }
  }

  private static HistogramSample sample(
      HistogramLiteral base, @Nullable HistogramLiteral step, int steps) {
    return new HistogramSample(base, step, step == null ? 0 : steps);
  }

  private void checkSchemas(Span span, HistogramLiteral base, HistogramLiteral step) {
    boolean custom = base.schema() == HistogramLiteral.CUSTOM_BUCKETS;
    boolean customStep = step.schema() == HistogramLiteral.CUSTOM_BUCKETS;
    if (custom != customStep || base.schema() > step.schema()) {
      String message =
          "a histogram of schema " + step.schema() + " can't be added to one of " + base.schema();
      throw in.fail(span, message, custom == customStep ? "the second must be as fine" : "");
    }
  }

  private int timesIfAny() {
    return in.at(SeriesToken.TIMES) ? times() : 0;
  }

  /** How often a value follows itself, or a gap is repeated. */
  private int times() {
    in.expect(SeriesToken.TIMES, "`x` and how often");
    Span span = in.span();
    int count = in.count();
    if (count > MAX_VALUES - values.size()) {
      throw in.fail(span, "a series has at most " + MAX_VALUES + " values", "");
    }
    return count;
  }
}
