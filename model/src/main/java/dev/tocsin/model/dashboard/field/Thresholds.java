package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values from which on another colour holds.
 *
 * @param base the colour below the first step
 * @param steps in ascending order
 * @param percent true where the steps are percents of the way from the field's minimum to its
 *     maximum
 */
public record Thresholds(Color base, List<Step> steps, boolean percent) {
  /** No steps: everything is well. */
  public static final Thresholds NONE = new Thresholds(Color.GREEN, List.of(), false);

  /** From this value on, this colour. */
  public record Step(double value, Color color) {}

  /**
   * @throws DefinitionException if the steps do not ascend
   */
  public Thresholds {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).value() <= steps.get(i - 1).value()) {
        throw DefinitionException.here(
            "a threshold at "
                + steps.get(i).value()
                + " follows one at "
                + steps.get(i - 1).value(),
            "write the steps in ascending order");
      }
    }
  }

  /** The colour below the first step. */
  public static Thresholds below(Color base) {
    return new Thresholds(base, List.of(), false);
  }

  /** From this value on, this colour. */
  public Thresholds from(double value, Color color) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(value, color));
    return new Thresholds(base, more, percent);
  }

  /** The same steps, as percents of the way from the field's minimum to its maximum. */
  public Thresholds inPercent() {
    return new Thresholds(base, steps, true);
  }

  /** The bound of an alert that compares with a number, in the colour of its severity. */
  static Optional<Thresholds> of(Alert alert) {
    boolean critical = Severity.CRITICAL.value().equals(alert.labels().get(Label.SEVERITY.name()));
    Color bad = critical ? Color.RED : Color.ORANGE;
    return alert
        .query()
        .threshold()
        .map(
            bound ->
                bound.badAbove()
                    ? below(Color.GREEN).from(bound.value(), bad)
                    : below(bad).from(bound.value(), Color.GREEN));
  }
}
