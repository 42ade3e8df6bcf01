package dev.tocsin.model.dashboard.variable;

import dev.tocsin.model.definition.Names;
import dev.tocsin.model.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A choice among what Prometheus answers.
 *
 * @param kind what is asked
 * @param regex which metrics, where those are asked for
 * @param query whose series, where those are asked for
 */
public record QueryVariable(VariableFrame frame, Kind kind, String regex, @Nullable Query query)
    implements Variable, AnsweredStyle<QueryVariable> {
  /** What Prometheus is asked. */
  public enum Kind {
    LABEL_NAMES,
    METRICS,
    QUERY_RESULT
  }

  static QueryVariable labelNames(String name) {
    return new QueryVariable(VariableFrame.named(name), Kind.LABEL_NAMES, "", null);
  }

  static QueryVariable metrics(String name, String regex) {
    return new QueryVariable(VariableFrame.named(name), Kind.METRICS, Names.regex(regex), null);
  }

  static QueryVariable queryResult(String name, Query query) {
    return new QueryVariable(VariableFrame.named(name), Kind.QUERY_RESULT, "", query);
  }

  @Override
  public QueryVariable frame(VariableFrame frame) {
    return new QueryVariable(frame, kind, regex, query);
  }
}
