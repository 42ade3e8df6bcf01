package dev.tocsin.model.dashboard.variable;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.label.Placeholder;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.query.Selection;
import java.time.Duration;
import java.util.List;

/** A choice of a dashboard's reader, which its queries read. */
public sealed interface Variable extends Placeholder, Defined
    permits ConstantVariable,
        CustomVariable,
        DataSourceVariable,
        FilterVariable,
        GroupByVariable,
        IntervalVariable,
        LabelVariable,
        OtherVariable,
        QueryVariable,
        SwitchVariable,
        TextVariable {
  /** What every variable has. */
  VariableFrame frame();

  /** The name by which queries read it, without {@code $}. */
  default String name() {
    return frame().name();
  }

  /** What the reader sees before the choice; empty for the name. */
  default String title() {
    return frame().title();
  }

  /** Whether several values can be chosen. */
  default boolean many() {
    return frame().many();
  }

  /** Whether all values can be chosen at once. */
  default boolean all() {
    return frame().all();
  }

  @Override
  default Origin origin() {
    return frame().origin();
  }

  @Override
  default String reference() {
    return "$" + name();
  }

  /** A choice among the values that a label has in some series, named like the label. */
  static LabelVariable labelValues(Selection<?> series, Label label) {
    return new LabelVariable(VariableFrame.named(label.name()), series.selector(), label);
  }

  /** A choice among the names of labels. */
  static QueryVariable labelNames(String name) {
    return QueryVariable.labelNames(name);
  }

  /**
   * A choice among the names of metrics.
   *
   * @param regex which names, in RE2's syntax
   */
  static QueryVariable metrics(String name, String regex) {
    return QueryVariable.metrics(name, regex);
  }

  /** A choice among the series that a query answers; {@link AnsweredStyle#keep} takes a part. */
  static QueryVariable queryResult(String name, Query query) {
    return QueryVariable.queryResult(name, query);
  }

  /** A choice among values that are known. */
  static CustomVariable custom(String name, String... values) {
    return CustomVariable.of(name, values);
  }

  /** A value that the reader can't change. */
  static ConstantVariable constant(String name, String value) {
    return new ConstantVariable(VariableFrame.named(name), value);
  }

  /** A text that the reader writes. */
  static TextVariable text(String name, String initially) {
    return new TextVariable(VariableFrame.named(name), initially);
  }

  /** A choice among durations, to be used as the window of a query. */
  static IntervalVariable interval(String name, Duration... choices) {
    return new IntervalVariable(VariableFrame.named(name), List.of(choices));
  }

  /**
   * A choice among the data sources of a kind.
   *
   * @param kind the id of their plugin, such as {@code prometheus}
   */
  static DataSourceVariable dataSource(String name, String kind) {
    return new DataSourceVariable(VariableFrame.named(name), kind);
  }

  /** Labels and values by which the reader filters every query of the dashboard. */
  static FilterVariable filters(String name) {
    return new FilterVariable(VariableFrame.named(name), List.of(), List.of(), List.of());
  }

  /** Labels by which the reader groups every query of the dashboard. */
  static GroupByVariable groupBy(String name) {
    return new GroupByVariable(VariableFrame.named(name), List.of());
  }

  /** A choice between two values. */
  static SwitchVariable toggle(String name, String on, String off) {
    return new SwitchVariable(VariableFrame.named(name), on, off, false);
  }
}
