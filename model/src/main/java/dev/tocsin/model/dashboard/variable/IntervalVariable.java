package dev.tocsin.model.dashboard.variable;

import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.query.Window;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.promql.syntax.DurationExpr;
import dev.tocsin.promql.syntax.DurationVariable;
import java.time.Duration;
import java.util.List;

/**
 * A choice among durations, to be used as the window of a query.
 *
 * @param choices the durations; the first is the one to begin with
 */
public record IntervalVariable(VariableFrame frame, List<Duration> choices)
    implements Variable, Window, VariableStyle<IntervalVariable> {
  /**
   * @throws DefinitionException if there is no choice
   */
  public IntervalVariable {
    choices = List.copyOf(choices);
    choices.forEach(choice -> Durations.positive(choice, "a choice of `" + frame.name() + "`"));
    if (choices.isEmpty()) {
      throw DefinitionException.here(
          "variable `" + frame.name() + "` has no choices", "give at least one duration");
    }
  }

  /**
   * Offers the time range cut into pieces too.
   *
   * @param pieces how many
   * @param min the duration that none is shorter than
   */
  public IntervalVariable auto(int pieces, Duration min) {
    Settings more =
        frame
            .settings()
            .with("auto", true)
            .with("auto_count", Numbers.positive(pieces, "a number of pieces"))
            .with("auto_min", GrafanaDuration.of(Durations.positive(min, "a duration")));
    return frame(frame.settings(more));
  }

  @Override
  public DurationExpr duration() {
    return DurationVariable.of(reference());
  }

  @Override
  public IntervalVariable frame(VariableFrame frame) {
    return new IntervalVariable(frame, choices);
  }
}
