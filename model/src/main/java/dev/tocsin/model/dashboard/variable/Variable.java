package dev.tocsin.model.dashboard.variable;

import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.label.Placeholder;
import dev.tocsin.model.query.Selection;
import java.time.Duration;
import java.util.List;

/** A choice of a dashboard's reader, which its queries read. */
public sealed interface Variable extends Placeholder, Defined
    permits LabelVariable, IntervalVariable, OtherVariable {
  /** The name by which queries read it, without {@code $}. */
  String name();

  /** What the reader sees before the choice; empty for the name. */
  String title();

  @Override
  default String reference() {
    return "$" + name();
  }

  /** A choice among the values that a label has in some series, named like the label. */
  static LabelVariable labelValues(Selection<?> series, Label label) {
    return new LabelVariable(
        label.name(), "", series.selector(), label, false, false, Defined.here());
  }

  /** A choice among durations, to be used as the window of a query. */
  static IntervalVariable interval(String name, Duration... choices) {
    return new IntervalVariable(name, "", List.of(choices), Defined.here());
  }
}
