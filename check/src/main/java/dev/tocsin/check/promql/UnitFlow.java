package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Exposure;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.metric.Summary;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.SubqueryExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * In which unit the values of an expression are, by the metrics that it reads. {@link Unit#NONE}
 * wherever that is not certain, such as behind a multiplication with a number, which may convert.
 */
final class UnitFlow {
  /** The functions whose values are of their argument's unit. */
  private static final Set<String> KEEP =
      Set.of(
          "abs",
          "avg_over_time",
          "ceil",
          "delta",
          "first_over_time",
          "floor",
          "idelta",
          "increase",
          "label_join",
          "label_replace",
          "last_over_time",
          "max_over_time",
          "min_over_time",
          "round",
          "sort",
          "sort_desc",
          "sum_over_time");

  private static final Set<String> PER_SECOND = Set.of("deriv", "irate", "rate");

  private final Map<String, Unit> units = new HashMap<>();

  private UnitFlow() {}

  /** Of a monitoring, made once for all checks. */
  static UnitFlow of(CheckContext context) {
    return context.derived().get(UnitFlow.class, () -> read(context));
  }

  private static UnitFlow read(CheckContext context) {
    UnitFlow flow = new UnitFlow();
    for (Metric metric : context.monitoring().allMetrics()) {
      flow.add(metric.name(), metric instanceof Histogram ? Unit.NONE : metric.unit());
      if (metric instanceof Histogram || metric instanceof Summary) {
        Exposure.parts(metric)
            .forEach(part -> flow.add(part, part.endsWith("_sum") ? metric.unit() : Unit.NONE));
      }
    }
    context.monitoring().rules().stream()
        .flatMap(group -> group.rules().stream())
        .filter(RecordingRule.class::isInstance)
        .forEach(flow::add);
    return flow;
  }

  private void add(Rule rule) {
    add(rule.name(), rule.query().unit());
  }

  /** Of what is told of one name twice, only what is told alike is certain. */
  private void add(String series, Unit unit) {
    units.merge(series, unit, (one, other) -> one.equals(other) ? one : Unit.NONE);
  }

  Unit at(Expr expr) {
    if (expr instanceof VectorSelector selector) {
      return MetricName.of(selector)
          .map(metric -> units.getOrDefault(metric.name(), Unit.NONE))
          .orElse(Unit.NONE);
    }
    if (expr instanceof MatrixSelector selector) {
      return at(selector.vector());
    }
    if (expr instanceof SubqueryExpr subquery) {
      return at(subquery.expr());
    }
    if (expr instanceof ParenExpr paren) {
      return at(paren.expr());
    }
    if (expr instanceof AggregateExpr aggregation) {
      return of(aggregation);
    }
    if (expr instanceof Call call) {
      return of(call);
    }
    return expr instanceof BinaryExpr operation ? of(operation) : Unit.NONE;
  }

  private Unit of(AggregateExpr aggregation) {
    return switch (aggregation.op()) {
      case AVG, BOTTOMK, LIMITK, LIMIT_RATIO, MAX, MIN, QUANTILE, SUM, TOPK ->
          at(aggregation.expr());
      case COUNT, COUNT_VALUES, GROUP, STDDEV, STDVAR -> Unit.NONE;
    };
  }

  private Unit of(Call call) {
    if (call.args().isEmpty()) {
      return Unit.NONE;
    }
    Unit unit = at(call.args().get(0));
    if (PER_SECOND.contains(call.function())) {
      return unit.known() ? unit.perSecond() : Unit.NONE;
    }
    return KEEP.contains(call.function()) ? unit : Unit.NONE;
  }

  private Unit of(BinaryExpr operation) {
    Unit left = at(operation.left());
    Unit right = at(operation.right());
    boolean known = left.known() && right.known();
    return switch (operation.op()) {
      case MULTIPLY -> known ? left.times(right) : Unit.NONE;
      case DIVIDE -> known ? left.per(right) : Unit.NONE;
      case ADD, SUBTRACT, OR -> left.equals(right) ? left : Unit.NONE;
      case AND, UNLESS -> left;
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          operation.bool() ? Unit.NONE : left;
      default -> Unit.NONE;
    };
  }
}
