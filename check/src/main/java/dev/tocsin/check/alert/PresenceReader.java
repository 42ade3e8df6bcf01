package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.promql.function.Function;
import dev.tocsin.promql.function.Functions;
import dev.tocsin.promql.function.ValueType;
import dev.tocsin.promql.schema.MetricInfo;
import dev.tocsin.promql.schema.MetricKind;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.schema.SeriesInfo;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ExprVisitor;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.StringLiteral;
import dev.tocsin.promql.syntax.SubqueryExpr;
import dev.tocsin.promql.syntax.UnaryExpr;
import dev.tocsin.promql.syntax.VariableExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Tells by an expression's form when it has a result, through recording rules too. */
final class PresenceReader implements ExprVisitor<Presence> {
  private static final Set<String> ABSENCE = Set.of("absent", "absent_over_time");

  /** What Prometheus records of alerts, only while they are pending or ring. */
  private static final Set<String> OF_ALERTS = Set.of("ALERTS", "ALERTS_FOR_STATE");

  private final MetricSchema schema;
  private final Map<String, Presence> recorded = new HashMap<>();

  private PresenceReader(MetricSchema schema) {
    this.schema = schema;
  }

  static PresenceReader of(CheckContext context) {
    return new PresenceReader(context.schema());
  }

  Presence read(Expr expr) {
    return expr.accept(this);
  }

  @Override
  public Presence visit(AggregateExpr expr) {
    return read(expr.expr());
  }

  @Override
  public Presence visit(BinaryExpr expr) {
    BinaryOperator op = expr.op();
    if (op == BinaryOperator.UNLESS || op == BinaryOperator.VARIABLE) {
      return Presence.CONDITIONAL;
    }
    Presence left = read(expr.left());
    Presence right = read(expr.right());
    if (op == BinaryOperator.OR) {
      return left.or(right);
    }
    if (op == BinaryOperator.AND) {
      // Whether there are series that match can be the very question.
      return left.and(right) == Presence.ALWAYS ? Presence.ALWAYS : Presence.CONDITIONAL;
    }
    return op.isComparison() && !expr.bool() && !alwaysHolds(expr)
        ? Presence.CONDITIONAL
        : left.and(right);
  }

  private static boolean alwaysHolds(BinaryExpr comparison) {
    OptionalDouble left = constant(comparison.left());
    OptionalDouble right = constant(comparison.right());
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    double a = left.getAsDouble();
    double b = right.getAsDouble();
    return switch (comparison.op()) {
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case LESS -> a < b;
      case LESS_OR_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_OR_EQUAL -> a >= b;
      default -> false;
    };
  }

  private static OptionalDouble constant(Expr expr) {
    if (expr instanceof NumberLiteral number) {
      return OptionalDouble.of(number.value());
    }
    if (expr instanceof ParenExpr paren) {
      return constant(paren.expr());
    }
    return expr instanceof Call call && call.function().equals("vector")
        ? constant(call.args().get(0))
        : OptionalDouble.empty();
  }

  @Override
  public Presence visit(Call expr) {
    Function function = Functions.find(expr.function());
    if (function == null || ABSENCE.contains(expr.function())) {
      return Presence.CONDITIONAL;
    }
    return function.result() == ValueType.SCALAR || expr.function().equals("vector")
        ? Presence.ALWAYS
        : expr.args().stream().map(this::read).reduce(Presence.ALWAYS, Presence::and);
  }

  @Override
  public Presence visit(MatrixSelector expr) {
    return Presence.EXISTING;
  }

  @Override
  public Presence visit(NumberLiteral expr) {
    return Presence.ALWAYS;
  }

  @Override
  public Presence visit(ParenExpr expr) {
    return read(expr.expr());
  }

  @Override
  public Presence visit(StringLiteral expr) {
    return Presence.ALWAYS;
  }

  @Override
  public Presence visit(SubqueryExpr expr) {
    return read(expr.expr());
  }

  @Override
  public Presence visit(UnaryExpr expr) {
    return read(expr.expr());
  }

  @Override
  public Presence visit(VariableExpr expr) {
    return Presence.CONDITIONAL;
  }

  /** Of a metric that nobody has declared, series may be there only while something is wrong. */
  @Override
  public Presence visit(VectorSelector expr) {
    String name = expr.metric();
    SeriesInfo series = name == null ? null : schema.series(name);
    if (name == null || series == null || OF_ALERTS.contains(name)) {
      return Presence.CONDITIONAL;
    }
    MetricInfo metric = series.metric();
    if (metric.recorded() != null) {
      return ofRecorded(name, metric.recorded());
    }
    return metric.kind() == MetricKind.INFO || metric.kind() == MetricKind.UNKNOWN
        ? Presence.CONDITIONAL
        : Presence.EXISTING;
  }

  private Presence ofRecorded(String name, Expr query) {
    Presence known = recorded.putIfAbsent(name, Presence.CONDITIONAL);
    if (known != null) {
      return known;
    }
    Presence read = read(query);
    recorded.put(name, read);
    return read;
  }
}
