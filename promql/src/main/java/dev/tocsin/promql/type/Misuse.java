package dev.tocsin.promql.type;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.schema.SeriesKind;
import dev.tocsin.promql.syntax.Expr;

/**
 * Something that is done to series of a kind that it makes no sense for.
 *
 * @param kind what is done
 * @param expr the part of the expression that does it
 * @param span the series that it is done to, or {@link Span#NONE} if the tree was built in code
 * @param series what these series are
 */
public record Misuse(Kind kind, Expr expr, Span span, SeriesKind series) {
  /** What can be wrong. */
  public enum Kind {
    /** {@code rate}, {@code increase} or {@code irate} of what does not only grow. */
    RATE_OF_GAUGE,
    /** {@code rate} or the like of a sum of counters, in which resets can't be seen. */
    RATE_OF_SUM,
    /** {@code delta}, {@code deriv} or the like of a counter, which ignores resets. */
    DELTA_OF_COUNTER,
    /** A counter compared as it is: it says how long the process runs. */
    RAW_COUNTER,
    /** The name of a classic histogram, which has series of its parts only. */
    CLASSIC_HISTOGRAM,
    /** A native histogram compared or calculated with as if it were a number. */
    RAW_HISTOGRAM,
    /** A quantile of what is neither buckets nor a native histogram. */
    QUANTILE_OF_NO_HISTOGRAM,
    /** A quantile of buckets since the process started, rather than of their growth. */
    QUANTILE_WITHOUT_RATE,
    /** Quantiles of a summary added up or averaged. */
    AGGREGATED_QUANTILES
  }
}
