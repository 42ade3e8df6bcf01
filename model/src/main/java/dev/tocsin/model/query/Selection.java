package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.At;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.DurationLiteral;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.Modifiers;
import dev.tocsin.promql.syntax.RangeExtension;
import dev.tocsin.promql.syntax.VectorSelector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The series of a metric, or those of them that have certain labels.
 *
 * @param <S> the same kind of selection
 */
public interface Selection<S extends Selection<S>> {
  /** The series as they stand in a syntax tree. */
  VectorSelector selector();

  /** What the series' values count or measure. */
  Unit unit();

  /** Another selection of this kind. */
  S selecting(VectorSelector selector);

  /** Only the series that satisfy all of these. */
  default S where(LabelMatcher... matchers) {
    VectorSelector all = selector();
    List<LabelMatcher> more = Stream.concat(all.matchers().stream(), Stream.of(matchers)).toList();
    return selecting(all.withMatchers(more));
  }

  /** The series as they were some time ago. */
  default S offset(Duration ago) {
    return modified(new Modifiers(DurationLiteral.of(ago), selector().modifiers().at()));
  }

  /** The series as they were at an instant, whatever instant the query is for. */
  default S at(Instant instant) {
    return at(new At.Timestamp(instant.toEpochMilli()));
  }

  /** The series as they were where the query's range starts. */
  default S atStart() {
    return at(At.Bound.START);
  }

  /** The series as they were where the query's range ends. */
  default S atEnd() {
    return at(At.Bound.END);
  }

  /** Ranges begin and end exactly at their borders, with the values that held there. */
  default S anchored() {
    return selecting(selector().withExtension(RangeExtension.ANCHORED));
  }

  /** Ranges begin and end exactly at their borders, with values interpolated there. */
  default S smoothed() {
    return selecting(selector().withExtension(RangeExtension.SMOOTHED));
  }

  /** Holds while there is no such series at all. */
  default Condition absent() {
    return new TypedCondition(Call.of("absent", selector()), Unit.NONE);
  }

  /** Holds while there has been no such series for the length of a window. */
  default Condition absent(Window window) {
    Expr range = MatrixSelector.of(selector(), window.duration());
    return new TypedCondition(Call.of("absent_over_time", range), Unit.NONE);
  }

  private S at(At at) {
    return modified(new Modifiers(selector().modifiers().offset(), at));
  }

  private S modified(Modifiers modifiers) {
    return selecting(selector().withModifiers(modifiers));
  }
}
