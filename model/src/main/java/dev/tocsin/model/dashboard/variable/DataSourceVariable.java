package dev.tocsin.model.dashboard.variable;

/**
 * A choice among the data sources of a kind.
 *
 * @param kind the id of their plugin, such as {@code prometheus}
 */
public record DataSourceVariable(VariableFrame frame, String kind)
    implements Variable, ChoiceStyle<DataSourceVariable> {
  /**
   * Offers the data sources whose name matches.
   *
   * @param regex in JavaScript's syntax
   */
  public DataSourceVariable keep(String regex) {
    return frame(frame.settings(frame.settings().with("regex", "/" + regex + "/")));
  }

  @Override
  public DataSourceVariable frame(VariableFrame frame) {
    return new DataSourceVariable(frame, kind);
  }
}
