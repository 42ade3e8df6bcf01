package dev.tocsin.model.dashboard.variable;

/**
 * A choice among the data sources of a kind.
 *
 * @param kind the id of their plugin, such as {@code prometheus}
 */
public record DataSourceVariable(VariableFrame frame, String kind)
    implements Variable, ChoiceStyle<DataSourceVariable> {
  @Override
  public DataSourceVariable frame(VariableFrame frame) {
    return new DataSourceVariable(frame, kind);
  }
}
