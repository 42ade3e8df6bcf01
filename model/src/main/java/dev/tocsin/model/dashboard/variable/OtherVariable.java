package dev.tocsin.model.dashboard.variable;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.query.Query;
import java.util.List;

/**
 * A variable of a dashboard that was written by hand, of a kind that definitions don't have. It is
 * checked, and nothing is generated of it.
 *
 * @param kind as Grafana calls it, such as {@code query}, {@code custom} or {@code datasource}
 * @param text what is asked or listed, as it was written, in which Grafana replaces other variables
 * @param queries the PromQL in the text; empty where it has none
 * @param many true where several values can be chosen
 * @param all true where all can be chosen at once
 */
public record OtherVariable(
    String name,
    String title,
    String kind,
    String text,
    List<Query> queries,
    boolean many,
    boolean all,
    Origin origin)
    implements Variable, Allowing<OtherVariable> {
  public OtherVariable {
    queries = List.copyOf(queries);
  }

  @Override
  public OtherVariable at(Origin origin) {
    return new OtherVariable(name, title, kind, text, queries, many, all, origin);
  }
}
