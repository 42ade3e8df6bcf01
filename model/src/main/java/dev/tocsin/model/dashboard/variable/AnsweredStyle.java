package dev.tocsin.model.dashboard.variable;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.grafana.GrafanaVersion;

/**
 * What can be said of a choice among what Prometheus answers.
 *
 * @param <V> the variable's own kind
 */
public interface AnsweredStyle<V> extends ChoiceStyle<V> {
  /** The order of values: {@code VariableSort} of {@code @grafana/schema} 13.2. */
  enum Order implements Choice {
    AS_ANSWERED(0),
    ALPHABETICAL(1),
    ALPHABETICAL_DESCENDING(2),
    NUMERICAL(3),
    NUMERICAL_DESCENDING(4),
    IGNORING_CASE(5),
    IGNORING_CASE_DESCENDING(6),
    NATURAL(7),
    NATURAL_DESCENDING(8);

    private final int id;

    Order(int id) {
      this.id = id;
    }

    @Override
    public Integer id() {
      return id;
    }
  }

  default V sort(Order order) {
    return frame(frame().settings(frame().settings().with("sort", order)));
  }

  /**
   * Offers the values that match a regular expression, or what its first group matches of them.
   *
   * @param regex in JavaScript's syntax
   */
  default V keep(String regex) {
    return frame(frame().settings(frame().settings().with("regex", "/" + regex + "/")));
  }

  /** Applies {@link #keep} to what the reader sees, not to the value. */
  default V keepByText() {
    return frame(
        frame().settings(frame().settings().with(GrafanaVersion.V12_4, "regexApplyTo", "text")));
  }
}
