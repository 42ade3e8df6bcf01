package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.DurationLiteral;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.Modifiers;
import dev.tocsin.promql.syntax.VectorSelector;
import java.time.Duration;
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
    return selecting(
        new VectorSelector(
            all.metric(), more, all.variables(), all.modifiers(), all.extension(), all.span()));
  }

  /** The series as they were some time ago. */
  default S offset(Duration ago) {
    VectorSelector now = selector();
    Modifiers past = new Modifiers(DurationLiteral.of(ago), now.modifiers().at());
    return selecting(
        new VectorSelector(
            now.metric(), now.matchers(), now.variables(), past, now.extension(), now.span()));
  }

  /** Holds while there is no such series at all. */
  default Condition absent() {
    return new TypedCondition(Call.of("absent", selector()), Unit.NONE);
  }

  /** Holds while there has been no such series for the length of a window. */
  default Condition absent(Window window) {
    return new TypedCondition(over("absent_over_time", window), Unit.NONE);
  }

  /** A function of the series' values within a window. */
  private Expr over(String function, Window window) {
    return Call.of(function, MatrixSelector.of(selector(), window.duration()));
  }

  /** An instant vector made by a function of the series' values within a window. */
  default VectorQuery over(String function, Window window, Unit unit) {
    return new TypedVector(over(function, window), unit);
  }
}
