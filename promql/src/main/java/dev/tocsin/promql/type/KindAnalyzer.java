package dev.tocsin.promql.type;

import dev.tocsin.promql.function.Functions;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.schema.SeriesInfo;
import dev.tocsin.promql.schema.SeriesKind;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ExprVisitor;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.StringLiteral;
import dev.tocsin.promql.syntax.SubqueryExpr;
import dev.tocsin.promql.syntax.UnaryExpr;
import dev.tocsin.promql.syntax.UnaryOperator;
import dev.tocsin.promql.syntax.VariableExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows kinds from a tree's leaves up, and notes those of each node. */
final class KindAnalyzer implements ExprVisitor<SeriesKind> {
  private static final Set<String> RATES = Set.of("increase", "irate", "rate");
  private static final Set<String> DELTAS =
      Set.of("delta", "deriv", "double_exponential_smoothing", "idelta", "predict_linear");
  private static final Set<String> KEEP =
      Set.of(
          "first_over_time",
          "info",
          "label_join",
          "label_replace",
          "last_over_time",
          "max_over_time",
          "min_over_time",
          "sort",
          "sort_by_label",
          "sort_by_label_desc",
          "sort_desc");

  private final MetricSchema schema;
  private final IdentityHashMap<Expr, SeriesKind> kinds;
  private final List<Misuse> misuses;
  private final Set<String> following;

  KindAnalyzer(MetricSchema schema, IdentityHashMap<Expr, SeriesKind> kinds, List<Misuse> misuses) {
    this(schema, kinds, misuses, Set.of());
  }

  private KindAnalyzer(
      MetricSchema schema,
      IdentityHashMap<Expr, SeriesKind> kinds,
      List<Misuse> misuses,
      Set<String> following) {
    this.schema = schema;
    this.kinds = kinds;
    this.misuses = misuses;
    this.following = following;
  }

  SeriesKind analyze(Expr expr) {
    SeriesKind kind = expr.accept(this);
    kinds.put(expr, kind);
    return kind;
  }

  private void misuse(Misuse.Kind kind, Expr expr, Expr of, SeriesKind series) {
    misuses.add(new Misuse(kind, expr, of.span(), series));
  }

  @Override
  public SeriesKind visit(AggregateExpr expr) {
    if (expr.parameter() != null) {
      analyze(expr.parameter());
    }
    SeriesKind kind = analyze(expr.expr());
    return switch (expr.op()) {
      case BOTTOMK, LIMITK, LIMIT_RATIO, TOPK, MAX, MIN -> kind;
      case AVG, SUM -> {
        if (kind == SeriesKind.QUANTILES) {
          misuse(Misuse.Kind.AGGREGATED_QUANTILES, expr, expr.expr(), kind);
        }
        yield summed(kind);
      }
      default -> SeriesKind.GAUGE;
    };
  }

  private static SeriesKind summed(SeriesKind kind) {
    return switch (kind) {
      case COUNTER -> SeriesKind.COUNTER_SUM;
      case INFO, STATES, QUANTILES -> SeriesKind.GAUGE;
      default -> kind;
    };
  }

  @Override
  public SeriesKind visit(BinaryExpr expr) {
    SeriesKind left = analyze(expr.left());
    SeriesKind right = analyze(expr.right());
    BinaryOperator op = expr.op();
    if (op.isSet()) {
      return op == BinaryOperator.OR && left != right ? SeriesKind.UNKNOWN : left;
    }
    if (op == BinaryOperator.TRIM_LOWER || op == BinaryOperator.TRIM_UPPER) {
      return left;
    }
    checkOperand(expr, expr.left(), left);
    checkOperand(expr, expr.right(), right);
    if (op.isComparison()) {
      return expr.bool() ? SeriesKind.GAUGE : left;
    }
    return scaled(op, left, right);
  }

  private void checkOperand(BinaryExpr expr, Expr operand, SeriesKind kind) {
    if (kind == SeriesKind.COUNTER && expr.op().isComparison()) {
      misuse(Misuse.Kind.RAW_COUNTER, expr, operand, kind);
    }
    boolean histogram =
        kind == SeriesKind.NATIVE_HISTOGRAM || kind == SeriesKind.NATIVE_HISTOGRAM_RATE;
    boolean ordered =
        expr.op().isComparison()
            && expr.op() != BinaryOperator.EQUAL
            && expr.op() != BinaryOperator.NOT_EQUAL;
    if (histogram && ordered) {
      misuse(Misuse.Kind.RAW_HISTOGRAM, expr, operand, kind);
    }
  }

  /** Multiplying with a number changes nothing but the scale. */
  private static SeriesKind scaled(BinaryOperator op, SeriesKind left, SeriesKind right) {
    boolean scales = op == BinaryOperator.MULTIPLY || op == BinaryOperator.DIVIDE;
    boolean buckets = left == SeriesKind.BUCKET_RATES || left == SeriesKind.NATIVE_HISTOGRAM_RATE;
    if (scales && buckets) {
      return left;
    }
    boolean known = left != SeriesKind.UNKNOWN && right != SeriesKind.UNKNOWN;
    return known ? SeriesKind.GAUGE : SeriesKind.UNKNOWN;
  }

  @Override
  public SeriesKind visit(Call expr) {
    List<SeriesKind> args = new ArrayList<>();
    expr.args().forEach(arg -> args.add(analyze(arg)));
    String name = expr.function();
    if (RATES.contains(name)) {
      return rate(expr, args.get(0));
    }
    if (DELTAS.contains(name) && args.get(0).isCumulative()) {
      misuse(Misuse.Kind.DELTA_OF_COUNTER, expr, expr.args().get(0), args.get(0));
    }
    int histogram =
        name.equals("histogram_quantile") ? 1 : name.equals("histogram_fraction") ? 2 : -1;
    if (histogram >= 0) {
      checkHistogram(expr, expr.args().get(histogram), args.get(histogram));
    }
    if (KEEP.contains(name)) {
      return args.get(0);
    }
    return Functions.find(name) == null ? SeriesKind.UNKNOWN : SeriesKind.GAUGE;
  }

  private SeriesKind rate(Call expr, SeriesKind kind) {
    Expr arg = expr.args().get(0);
    switch (kind) {
      case GAUGE, INFO, STATES, QUANTILES, BUCKET_RATES, NATIVE_HISTOGRAM_RATE ->
          misuse(Misuse.Kind.RATE_OF_GAUGE, expr, arg, kind);
      case COUNTER_SUM -> misuse(Misuse.Kind.RATE_OF_SUM, expr, arg, kind);
      default -> {}
    }
    return switch (kind) {
      case BUCKETS -> SeriesKind.BUCKET_RATES;
      case NATIVE_HISTOGRAM -> SeriesKind.NATIVE_HISTOGRAM_RATE;
      case UNKNOWN -> SeriesKind.UNKNOWN;
      default -> SeriesKind.GAUGE;
    };
  }

  private void checkHistogram(Call expr, Expr arg, SeriesKind kind) {
    switch (kind) {
      case BUCKETS, NATIVE_HISTOGRAM -> misuse(Misuse.Kind.QUANTILE_WITHOUT_RATE, expr, arg, kind);
      case COUNTER, COUNTER_SUM, GAUGE, INFO, STATES, QUANTILES ->
          misuse(Misuse.Kind.QUANTILE_OF_NO_HISTOGRAM, expr, arg, kind);
      default -> {}
    }
  }

  @Override
  public SeriesKind visit(MatrixSelector expr) {
    return analyze(expr.vector());
  }

  @Override
  public SeriesKind visit(NumberLiteral expr) {
    return SeriesKind.GAUGE;
  }

  @Override
  public SeriesKind visit(ParenExpr expr) {
    return analyze(expr.expr());
  }

  @Override
  public SeriesKind visit(StringLiteral expr) {
    return SeriesKind.GAUGE;
  }

  @Override
  public SeriesKind visit(SubqueryExpr expr) {
    return analyze(expr.expr());
  }

  @Override
  public SeriesKind visit(UnaryExpr expr) {
    SeriesKind kind = analyze(expr.expr());
    boolean keeps = expr.op() == UnaryOperator.PLUS || kind == SeriesKind.UNKNOWN;
    return keeps ? kind : SeriesKind.GAUGE;
  }

  @Override
  public SeriesKind visit(VariableExpr expr) {
    return SeriesKind.UNKNOWN;
  }

  @Override
  public SeriesKind visit(VectorSelector expr) {
    String name = name(expr);
    SeriesInfo series = name == null ? null : schema.series(name);
    if (name == null || series == null) {
      return SeriesKind.UNKNOWN;
    }
    Expr recorded = series.metric().recorded();
    if (recorded != null) {
      return ofRecorded(name, recorded);
    }
    if (series.kind() == SeriesKind.NO_SERIES) {
      misuse(Misuse.Kind.CLASSIC_HISTOGRAM, expr, expr, series.kind());
    }
    return series.kind();
  }

  private static @Nullable String name(VectorSelector expr) {
    if (expr.metric() != null) {
      return expr.metric();
    }
    for (LabelMatcher matcher : expr.matchers()) {
      boolean named = matcher.label().equals(LabelMatcher.METRIC_NAME);
      if (named && matcher.op() == MatchOperator.EQUAL) {
        return matcher.value();
      }
    }
    return null;
  }

  private SeriesKind ofRecorded(String name, Expr recorded) {
    if (following.contains(name)) {
      return SeriesKind.UNKNOWN;
    }
    Set<String> deeper = new HashSet<>(following);
    deeper.add(name);
    return new KindAnalyzer(schema, new IdentityHashMap<>(), new ArrayList<>(), deeper)
        .analyze(recorded);
  }
}
