package dev.tocsin.model.dashboard.variable;

import dev.tocsin.model.query.Query;
import java.util.List;

/**
 * A variable of a dashboard that was written by hand, of which only what is checked was read;
 * nothing is generated of it.
 *
 * @param kind as Grafana calls it, such as {@code query}, {@code custom} or {@code datasource}
 * @param text what is asked or listed, as it was written, in which Grafana replaces other variables
 * @param queries the PromQL in the text; empty where it has none
 */
public record OtherVariable(VariableFrame frame, String kind, String text, List<Query> queries)
    implements Variable, VariableStyle<OtherVariable> {
  public OtherVariable {
    queries = List.copyOf(queries);
  }

  @Override
  public OtherVariable frame(VariableFrame frame) {
    return new OtherVariable(frame, kind, text, queries);
  }
}
