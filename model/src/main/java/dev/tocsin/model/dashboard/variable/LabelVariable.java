package dev.tocsin.model.dashboard.variable;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.promql.syntax.VectorSelector;

/**
 * A choice among the values that a label has in some series.
 *
 * @param series the series, which may be narrowed by other variables
 * @param label the label whose values can be chosen
 * @param many true where several can be chosen; queries then have to match a regular expression
 * @param all true where all can be chosen at once
 */
public record LabelVariable(
    String name,
    String title,
    VectorSelector series,
    Label label,
    boolean many,
    boolean all,
    Origin origin)
    implements Variable, Allowing<LabelVariable> {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is none
   */
  public LabelVariable {
    Names.label(name);
  }

  public LabelVariable named(String name) {
    return new LabelVariable(name, title, series, label, many, all, origin);
  }

  public LabelVariable titled(String title) {
    return new LabelVariable(name, title, series, label, many, all, origin);
  }

  /** Lets the reader choose several. */
  public LabelVariable multi() {
    return new LabelVariable(name, title, series, label, true, all, origin);
  }

  /** Lets the reader choose all at once, which is then the choice to begin with. */
  public LabelVariable includeAll() {
    return new LabelVariable(name, title, series, label, many, true, origin);
  }

  @Override
  public LabelVariable at(Origin origin) {
    return new LabelVariable(name, title, series, label, many, all, origin);
  }
}
