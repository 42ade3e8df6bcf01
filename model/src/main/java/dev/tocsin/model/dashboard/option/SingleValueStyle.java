package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.definition.Numbers;
import java.util.List;

/**
 * How series become numbers: {@code SingleStatBaseOptions} of {@code @grafana/schema} 13.2.
 *
 * @param <P> the panel's own kind
 */
public interface SingleValueStyle<P> extends TextStyle<P> {
  /** How a series becomes one number; without it, by its last value. */
  default P reduce(Reducer reducer) {
    return option("reduceOptions.calcs", List.of(reducer));
  }

  /**
   * Shows each row instead of a number for each series.
   *
   * @param limit the number of rows
   */
  default P allValues(int limit) {
    return options(
        options()
            .with("reduceOptions.values", true)
            .with("reduceOptions.limit", Numbers.positive(limit, "a limit of rows")));
  }

  /**
   * Shows the columns whose name matches a regular expression, instead of all that are numbers.
   *
   * @param regex in JavaScript's syntax
   */
  default P fields(String regex) {
    return option("reduceOptions.fields", "/" + regex + "/");
  }

  default P orientation(Orientation orientation) {
    return option("orientation", orientation);
  }
}
