package dev.tocsin.model.query;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.Modifiers;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.RangeExtension;
import dev.tocsin.promql.syntax.StringLiteral;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Functions of each series: of its value, its labels or its place among the others. */
public sealed interface VectorFunctions extends Query permits VectorQuery {
  // Of the value.

  default VectorQuery abs() {
    return call("abs", unit());
  }

  /** Rounded up. */
  default VectorQuery ceil() {
    return call("ceil", unit());
  }

  /** Rounded down. */
  default VectorQuery floor() {
    return call("floor", unit());
  }

  /** Rounded to whole numbers. */
  default VectorQuery round() {
    return call("round", unit());
  }

  /** Rounded to multiples of a number. */
  default VectorQuery round(double toNearest) {
    return call("round", unit(), NumberLiteral.of(toNearest));
  }

  /** Values outside of the bounds are moved to them. */
  default VectorQuery clamp(double min, double max) {
    return call("clamp", unit(), NumberLiteral.of(min), NumberLiteral.of(max));
  }

  /** Values below a bound are raised to it. */
  default VectorQuery clampMin(double bound) {
    return call("clamp_min", unit(), NumberLiteral.of(bound));
  }

  /** Values above a bound are lowered to it. */
  default VectorQuery clampMax(double bound) {
    return call("clamp_max", unit(), NumberLiteral.of(bound));
  }

  /** A function of a number. */
  default VectorQuery math(MathFunction function) {
    return call(function.keyword(), Unit.NONE);
  }

  /** A part of the date that the value is, in seconds since 1970-01-01 UTC. */
  default VectorQuery calendar(CalendarFunction function) {
    return call(function.keyword(), Unit.NONE);
  }

  /** When the value was measured, in seconds since 1970-01-01 UTC. */
  default VectorQuery timestamp() {
    return call("timestamp", Unit.SECONDS);
  }

  /** The value of the only series; not a number where there is none or more than one. */
  default ScalarQuery asScalar() {
    return new ScalarQuery(Call.of("scalar", expr()), unit());
  }

  /** Holds while there is no series at all. */
  default Condition absent() {
    return new TypedCondition(Call.of("absent", expr()), Unit.NONE);
  }

  // Of the order.

  /** The smallest value first; for tables, as graphs have no order. */
  default VectorQuery sort() {
    return call("sort", unit());
  }

  /** The largest value first; for tables, as graphs have no order. */
  default VectorQuery sortDescending() {
    return call("sort_desc", unit());
  }

  /** By the values of labels; needs {@code promql-experimental-functions}. */
  default VectorQuery sortByLabel(Label... labels) {
    return call("sort_by_label", unit(), names(labels));
  }

  /** By the values of labels, the last first; needs {@code promql-experimental-functions}. */
  default VectorQuery sortByLabelDescending(Label... labels) {
    return call("sort_by_label_desc", unit(), names(labels));
  }

  // Of the labels.

  /**
   * Writes a label where another matches.
   *
   * @param replacement what is written; {@code $1} is the regex's first group
   * @param regex what the whole value of the source must match, in RE2's syntax
   */
  default VectorQuery replaceLabel(Label target, String replacement, Label source, String regex) {
    return call(
        "label_replace",
        unit(),
        StringLiteral.of(target.name()),
        StringLiteral.of(replacement),
        StringLiteral.of(source.name()),
        StringLiteral.of(regex));
  }

  /** Writes a label that joins the values of others. */
  default VectorQuery joinLabels(Label target, String separator, Label... sources) {
    List<Expr> more =
        new ArrayList<>(List.of(StringLiteral.of(target.name()), StringLiteral.of(separator)));
    more.addAll(List.of(names(sources)));
    return call("label_join", unit(), more.toArray(Expr[]::new));
  }

  /**
   * Adds the labels of info metrics that describe the same target; needs {@code
   * promql-experimental-functions}.
   *
   * @param matchers which labels are added, and which values they must have; none for all
   */
  default VectorQuery withInfo(LabelMatcher... matchers) {
    return matchers.length == 0 ? call("info", unit()) : call("info", unit(), labels(matchers));
  }

  private VectorQuery call(String function, Unit unit, Expr... more) {
    List<Expr> arguments = new ArrayList<>(List.of(expr()));
    arguments.addAll(Arrays.asList(more));
    return new TypedVector(Call.of(function, arguments.toArray(Expr[]::new)), unit);
  }

  /** Matchers without a metric, which say what {@code info} adds. */
  private static Expr labels(LabelMatcher... matchers) {
    return new VectorSelector(
        null, List.of(matchers), List.of(), Modifiers.NONE, RangeExtension.NONE, Span.NONE);
  }

  private static Expr[] names(Label... labels) {
    return Arrays.stream(labels).map(label -> StringLiteral.of(label.name())).toArray(Expr[]::new);
  }
}
