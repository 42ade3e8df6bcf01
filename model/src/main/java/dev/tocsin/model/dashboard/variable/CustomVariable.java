package dev.tocsin.model.dashboard.variable;

import dev.tocsin.model.definition.DefinitionException;
import java.util.ArrayList;
import java.util.List;

/**
 * A choice among values that are known.
 *
 * @param values in the order in which they are offered
 */
public record CustomVariable(VariableFrame frame, List<Value> values)
    implements Variable, ChoiceStyle<CustomVariable> {
  /** What queries read, and what the reader sees. */
  public record Value(String value, String text) {}

  public CustomVariable {
    values = List.copyOf(values);
  }

  static CustomVariable of(String name, String... values) {
    List<Value> all = List.of(values).stream().map(value -> new Value(value, value)).toList();
    if (all.isEmpty()) {
      throw DefinitionException.here(
          "variable `" + name + "` has no choices", "give at least one value");
    }
    return new CustomVariable(VariableFrame.named(name), all);
  }

  /** Offers one more value under a name of its own. */
  public CustomVariable value(String value, String text) {
    List<Value> more = new ArrayList<>(values);
    more.add(new Value(value, text));
    return new CustomVariable(frame, more);
  }

  @Override
  public CustomVariable frame(VariableFrame frame) {
    return new CustomVariable(frame, values);
  }
}
