package dev.tocsin.model.dashboard.variable;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
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
public record IntervalVariable(String name, String title, List<Duration> choices, Origin origin)
    implements Variable, Window, Allowing<IntervalVariable> {
  /**
   * @throws DefinitionException if the name is none, or there is no choice
   */
  public IntervalVariable {
    Names.label(name);
    choices = List.copyOf(choices);
    choices.forEach(choice -> Durations.positive(choice, "a choice of `" + name + "`"));
    if (choices.isEmpty()) {
      throw DefinitionException.here(
          "variable `" + name + "` has no choices", "give at least one duration");
    }
  }

  public IntervalVariable titled(String title) {
    return new IntervalVariable(name, title, choices, origin);
  }

  @Override
  public DurationExpr duration() {
    return DurationVariable.of(reference());
  }

  @Override
  public IntervalVariable at(Origin origin) {
    return new IntervalVariable(name, title, choices, origin);
  }
}
