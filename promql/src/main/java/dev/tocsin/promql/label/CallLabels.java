package dev.tocsin.promql.label;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.function.Function;
import dev.tocsin.promql.function.Functions;
import dev.tocsin.promql.function.ValueType;
import dev.tocsin.promql.label.Finding.Kind;
import dev.tocsin.promql.label.Removal.Reason;
import dev.tocsin.promql.schema.MetricInfo;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.schema.SeriesKind;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.StringLiteral;
import dev.tocsin.promql.syntax.VectorSelector;
import dev.tocsin.promql.type.KindFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels of what functions return. */
final class CallLabels {
  private static final Set<String> KEEP_ALL =
      Set.of(
          "first_over_time",
          "last_over_time",
          "sort",
          "sort_by_label",
          "sort_by_label_desc",
          "sort_desc");

  private static final String LE = "le";
  private static final String TARGET_INFO = "target_info";

  private final MetricSchema schema;
  private final List<Finding> findings;

  CallLabels(MetricSchema schema, List<Finding> findings) {
    this.schema = schema;
    this.findings = findings;
  }

  LabelSet of(Call call, List<LabelSet> args) {
    Function function = Functions.find(call.function());
    if (function == null) {
      return LabelSet.ANY;
    }
    if (KEEP_ALL.contains(function.name())) {
      return args.get(0);
    }
    return switch (function.name()) {
      case "absent", "absent_over_time" -> absent(call);
      case "histogram_quantile" -> buckets(call, 1, args.get(1));
      case "histogram_fraction" -> buckets(call, 2, args.get(2));
      case "histogram_quantiles" -> quantiles(call, buckets(call, 0, args.get(0)));
      case "info" -> info(call, args);
      case "label_join" -> Relabelling.join(call, args.get(0));
      case "label_replace" -> Relabelling.replace(call, args.get(0));
      default -> withoutName(call, function, args);
    };
  }

  private static Removal dropped(Call call) {
    return new Removal(Reason.DROPPED, LabelAnalyzer.nameSpan(call, call.function()));
  }

  /** Most functions keep all labels of their vector but its name. */
  private static LabelSet withoutName(Call call, Function function, List<LabelSet> args) {
    if (function.result() == ValueType.VECTOR) {
      for (int i = 0; i < args.size(); i++) {
        ValueType type = function.arg(i);
        if (type == ValueType.VECTOR || type == ValueType.MATRIX) {
          return args.get(i).remove(LabelMatcher.METRIC_NAME, dropped(call));
        }
      }
    }
    Span name = LabelAnalyzer.nameSpan(call, call.function());
    return LabelSet.none(new Removal(Reason.NO_LABELS, name));
  }

  /** Only labels that one matcher alone sets to a value are known of what is not there. */
  private static LabelSet absent(Call call) {
    Expr arg = call.args().get(0);
    Span name = LabelAnalyzer.nameSpan(call, call.function());
    LabelSet set = LabelSet.none(new Removal(Reason.NO_LABELS, name));
    VectorSelector selector = null;
    if (arg instanceof VectorSelector vector) {
      selector = vector;
    } else if (arg instanceof MatrixSelector matrix) {
      selector = matrix.vector();
    }
    if (selector == null) {
      return set;
    }
    if (!selector.variables().isEmpty()) {
      return LabelSet.ANY;
    }
    Set<String> seen = new HashSet<>();
    for (LabelMatcher matcher : selector.matchers()) {
      String label = matcher.label();
      if (label.equals(LabelMatcher.METRIC_NAME)) {
        continue;
      }
      boolean first = matcher.op() == MatchOperator.EQUAL && seen.add(label);
      if (!first) {
        set = set.remove(label, new Removal(Reason.DROPPED, name));
      } else if (matcher.hasVariable()) {
        set = set.allow(label);
      } else if (!matcher.value().isEmpty()) {
        set = set.require(label).withValues(label, Set.of(matcher.value()));
      }
    }
    return set;
  }

  private LabelSet buckets(Call call, int index, LabelSet inner) {
    Expr vector = call.args().get(index);
    SeriesKind kind = KindFlow.of(vector, schema).result();
    boolean isNative =
        kind == SeriesKind.NATIVE_HISTOGRAM || kind == SeriesKind.NATIVE_HISTOGRAM_RATE;
    if (!isNative && !inner.isPossible(LE)) {
      findings.add(new Finding(Kind.MISSING_BUCKETS, call, vector.span(), LE));
    }
    return inner.remove(LE, dropped(call)).remove(LabelMatcher.METRIC_NAME, dropped(call));
  }

  private static LabelSet quantiles(Call call, LabelSet set) {
    return call.args().get(1) instanceof StringLiteral label
        ? set.require(label.value()).withValues(label.value(), null)
        : LabelSet.ANY;
  }

  /** The labels of the first argument, and those that info metrics add. */
  private LabelSet info(Call call, List<LabelSet> args) {
    LabelSet base = args.get(0);
    if (args.size() > 1 && call.args().get(1) instanceof VectorSelector matchers) {
      LabelSet wanted = args.get(1);
      LabelSet set = base;
      for (LabelMatcher matcher : matchers.matchers()) {
        String label = matcher.label();
        if (label.equals(LabelMatcher.METRIC_NAME) || base.isCertain(label)) {
          continue;
        }
        boolean certain = wanted.isCertain(label) && !base.isPossible(label);
        set = certain ? set.require(label) : set.allow(label);
        set = certain ? set.withValues(label, wanted.values(label)) : set;
      }
      return set;
    }
    MetricInfo target = schema.metric(TARGET_INFO);
    LabelSet set = base;
    if (target == null || target.open()) {
      return set.or(LabelSet.ANY).withCertain(base.certain());
    }
    for (String label : target.labels()) {
      set = set.isCertain(label) ? set : set.allow(label);
    }
    return set;
  }
}
