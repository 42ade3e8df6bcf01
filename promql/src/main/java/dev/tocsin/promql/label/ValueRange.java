package dev.tocsin.promql.label;

import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.schema.SeriesKind;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import dev.tocsin.promql.type.KindFlow;
import java.util.Map;

/**
 * Between which numbers the values of an expression lie, if they are numbers.
 *
 * @param min the smallest, or minus infinity
 * @param max the largest, or infinity
 */
record ValueRange(double min, double max) {
  private static final ValueRange ALL =
      new ValueRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  private static final ValueRange POSITIVE = new ValueRange(0, Double.POSITIVE_INFINITY);
  private static final ValueRange COUNT = new ValueRange(1, Double.POSITIVE_INFINITY);
  private static final ValueRange ONE = new ValueRange(1, 1);

  /** The functions whose result lies within limits whatever goes in. */
  private static final Map<String, ValueRange> OF_FUNCTIONS =
      Map.ofEntries(
          Map.entry("abs", POSITIVE),
          Map.entry("absent", ONE),
          Map.entry("absent_over_time", ONE),
          Map.entry("changes", POSITIVE),
          Map.entry("count_over_time", COUNT),
          Map.entry("day_of_month", new ValueRange(1, 31)),
          Map.entry("day_of_week", new ValueRange(0, 6)),
          Map.entry("day_of_year", new ValueRange(1, 366)),
          Map.entry("days_in_month", new ValueRange(28, 31)),
          Map.entry("exp", POSITIVE),
          Map.entry("histogram_fraction", new ValueRange(0, 1)),
          Map.entry("hour", new ValueRange(0, 23)),
          Map.entry("increase", POSITIVE),
          Map.entry("irate", POSITIVE),
          Map.entry("minute", new ValueRange(0, 59)),
          Map.entry("month", new ValueRange(1, 12)),
          Map.entry("present_over_time", ONE),
          Map.entry("rate", POSITIVE),
          Map.entry("resets", POSITIVE),
          Map.entry("sgn", new ValueRange(-1, 1)),
          Map.entry("sqrt", POSITIVE),
          Map.entry("stddev_over_time", POSITIVE),
          Map.entry("stdvar_over_time", POSITIVE),
          Map.entry("time", POSITIVE));

  static ValueRange of(Expr expr, MetricSchema schema) {
    if (expr instanceof NumberLiteral number) {
      return Double.isNaN(number.value()) ? ALL : new ValueRange(number.value(), number.value());
    }
    if (expr instanceof ParenExpr paren) {
      return of(paren.expr(), schema);
    }
    if (expr instanceof VectorSelector selector) {
      return ofKind(KindFlow.of(selector, schema).result());
    }
    if (expr instanceof Call call) {
      return of(call, schema);
    }
    if (expr instanceof AggregateExpr aggregate) {
      return of(aggregate, schema);
    }
    return expr instanceof BinaryExpr binary ? of(binary, schema) : ALL;
  }

  private static ValueRange ofKind(SeriesKind kind) {
    return switch (kind) {
      case COUNTER, BUCKETS -> POSITIVE;
      case INFO -> ONE;
      case STATES -> new ValueRange(0, 1);
      default -> ALL;
    };
  }

  private static ValueRange of(Call call, MetricSchema schema) {
    boolean keeps =
        call.function().equals("vector")
            || call.function().equals("scalar")
            || call.function().startsWith("sort");
    if (keeps && !call.args().isEmpty()) {
      return of(call.args().get(0), schema);
    }
    return OF_FUNCTIONS.getOrDefault(call.function(), ALL);
  }

  private static ValueRange of(AggregateExpr expr, MetricSchema schema) {
    return switch (expr.op()) {
      case COUNT, COUNT_VALUES -> COUNT;
      case GROUP -> ONE;
      case STDDEV, STDVAR -> POSITIVE;
      case AVG, BOTTOMK, LIMITK, LIMIT_RATIO, MAX, MIN, TOPK -> of(expr.expr(), schema);
      case SUM -> of(expr.expr(), schema).min() >= 0 ? POSITIVE : ALL;
      case QUANTILE -> ALL;
    };
  }

  private static ValueRange of(BinaryExpr expr, MetricSchema schema) {
    if (expr.op().isComparison()) {
      return expr.bool() ? new ValueRange(0, 1) : of(expr.left(), schema);
    }
    ValueRange left = of(expr.left(), schema);
    ValueRange right = of(expr.right(), schema);
    return switch (expr.op()) {
      case AND, UNLESS -> left;
      case OR -> new ValueRange(Math.min(left.min, right.min), Math.max(left.max, right.max));
      case ADD -> new ValueRange(left.min + right.min, left.max + right.max).orAll();
      case SUBTRACT -> new ValueRange(left.min - right.max, left.max - right.min).orAll();
      case MULTIPLY, DIVIDE -> left.min >= 0 && right.min >= 0 ? POSITIVE : ALL;
      default -> ALL;
    };
  }

  /** Itself, unless infinities cancelled each other out. */
  private ValueRange orAll() {
    return Double.isNaN(min) || Double.isNaN(max) ? ALL : this;
  }

  /** Whether a comparison holds for all numbers of both. */
  boolean always(BinaryOperator op, ValueRange other) {
    return switch (op) {
      case GREATER -> min > other.max;
      case GREATER_OR_EQUAL -> min >= other.max;
      case LESS -> max < other.min;
      case LESS_OR_EQUAL -> max <= other.min;
      case EQUAL -> min == max && other.min == other.max && min == other.min;
      case NOT_EQUAL -> max < other.min || min > other.max;
      default -> false;
    };
  }

  /** Whether a comparison holds for no numbers of both. */
  boolean never(BinaryOperator op, ValueRange other) {
    return switch (op) {
      case GREATER -> max <= other.min;
      case GREATER_OR_EQUAL -> max < other.min;
      case LESS -> min >= other.max;
      case LESS_OR_EQUAL -> min > other.max;
      case EQUAL -> max < other.min || min > other.max;
      case NOT_EQUAL -> min == max && other.min == other.max && min == other.min;
      default -> false;
    };
  }
}
