package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;
import java.util.Locale;

/** A function within a duration, such as {@code step()} or {@code max_of(step(), 5m)}. */
public record DurationCall(Function function, List<DurationExpr> args, Span span)
    implements DurationExpr {
  /** The functions that durations know. */
  public enum Function {
    /** The step of the query. */
    STEP(0),
    /** The range of the query. */
    RANGE(0),
    /** The smaller of two. */
    MIN_OF(2),
    /** The larger of two. */
    MAX_OF(2);

    private final String keyword = name().toLowerCase(Locale.ROOT);
    private final int arity;

    Function(int arity) {
      this.arity = arity;
    }

    /** As it is written. */
    public String keyword() {
      return keyword;
    }

    /** How many arguments it takes. */
    public int arity() {
      return arity;
    }
  }

  /**
   * @throws IllegalArgumentException if the number of arguments is not the function's
   */
  public DurationCall {
    args = List.copyOf(args);
    if (args.size() != function.arity()) {
      throw new IllegalArgumentException(
          function.keyword() + " takes " + function.arity() + " arguments, not " + args.size());
    }
  }

  /** A call of one of the functions. */
  public static DurationCall of(Function function, DurationExpr... args) {
    return new DurationCall(function, List.of(args), Span.NONE);
  }
}
