package dev.tocsin.model.query;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.DurationExpr;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.Grouping;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.VectorSelector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a classic histogram observed lately, for each of its series or summed over groups of them.
 *
 * @param function {@code rate} or {@code increase}
 * @param histogram the observed series
 * @param range how far back to look
 * @param grouping how series are summed; null where each stays by itself
 */
public record HistogramRate(
    String function, HistogramQuery histogram, DurationExpr range, @Nullable Grouping grouping) {
  static HistogramRate of(String function, HistogramQuery histogram, Window window) {
    return new HistogramRate(function, histogram, window.duration(), null);
  }

  /** Summed over all series. */
  public HistogramRate sum() {
    return new HistogramRate(function, histogram, range, Grouping.NONE);
  }

  /** Summed over all series that agree in these labels. */
  public HistogramRate sumBy(Label... labels) {
    return new HistogramRate(function, histogram, range, Grouping.by(Matching.names(labels)));
  }

  /**
   * The value that so many of the observations do not exceed, interpolated within a bucket.
   *
   * @param quantile from 0 to 1, such as 0.95
   * @throws DefinitionException if it is outside of that range
   */
  public VectorQuery quantile(double quantile) {
    return new TypedVector(
        Call.of(
            "histogram_quantile",
            Quantile.literal(quantile),
            part("_bucket", List.of(Label.LE.name()))),
        histogram.unit());
  }

  /** The mean of the observations. */
  public VectorQuery mean() {
    return new TypedVector(
        BinaryExpr.of(BinaryOperator.DIVIDE, part("_sum", List.of()), part("_count", List.of())),
        histogram.unit());
  }

  /** How many observations there were, each second under {@code rate}. */
  public VectorQuery count() {
    return new TypedVector(
        part("_count", List.of()), function.equals("rate") ? Unit.NONE.perSecond() : Unit.NONE);
  }

  /** How many observations fell into each bucket or a smaller one: what a heatmap reads. */
  public VectorQuery perBucket() {
    return new TypedVector(part("_bucket", List.of(Label.LE.name())), Unit.NONE);
  }

  /** The sum of the observations, each second under {@code rate}. */
  public VectorQuery total() {
    Unit unit = histogram.unit();
    return new TypedVector(
        part("_sum", List.of()), function.equals("rate") ? unit.perSecond() : unit);
  }

  /**
   * Which part of the observations did not exceed a bound, exactly.
   *
   * @param bound the upper bound of one of the histogram's buckets
   * @throws DefinitionException if the histogram's buckets are known and the bound is none of them
   */
  public VectorQuery fractionBelow(double bound) {
    if (!histogram.buckets().isEmpty() && !histogram.buckets().contains(bound)) {
      throw DefinitionException.here(
          "`" + histogram.selector().metric() + "` has no bucket up to " + NumberLiteral.of(bound),
          "use one of its buckets, " + histogram.buckets() + ", or add this one");
    }
    LabelMatcher bucket = LabelMatcher.of(Label.LE.name(), MatchOperator.EQUAL, boundText(bound));
    Expr below = part("_bucket", List.of(), bucket);
    if (grouping == null) {
      below = AggregateExpr.of(Aggregator.SUM, below, Grouping.without(Label.LE.name()));
    }
    return new TypedVector(
        BinaryExpr.of(BinaryOperator.DIVIDE, below, part("_count", List.of())), Unit.RATIO);
  }

  /** Which part of the observed durations did not exceed a bound. */
  public VectorQuery fractionBelow(Duration bound) {
    return fractionBelow(Durations.toSeconds(bound));
  }

  /**
   * One of the histogram's three metrics under the function, summed by the grouping and the labels
   * that must stay.
   */
  private Expr part(String suffix, List<String> kept, LabelMatcher... matchers) {
    VectorSelector all = histogram.selector();
    List<LabelMatcher> more = Stream.concat(all.matchers().stream(), Stream.of(matchers)).toList();
    VectorSelector series =
        new VectorSelector(
            all.metric() + suffix,
            more,
            all.variables(),
            all.modifiers(),
            all.extension(),
            all.span());
    Expr lately = Call.of(function, MatrixSelector.of(series, range));
    if (grouping == null) {
      return lately;
    }
    List<String> labels = new ArrayList<>(kept);
    labels.addAll(grouping.labels());
    return AggregateExpr.of(
        Aggregator.SUM, lately, labels.isEmpty() ? Grouping.NONE : Grouping.by(labels));
  }

  /**
   * A bucket's bound as Prometheus 3 stores it whatever the exporter wrote: with a decimal point.
   */
  private static String boundText(double bound) {
    String text = NumberLiteral.of(bound).toString();
    return text.matches("-?[0-9]+") ? text + ".0" : text;
  }
}
