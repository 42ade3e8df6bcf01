package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row for all rows that agree in some columns.
 *
 * @param columns what is done with each column that is kept
 */
public record GroupBy(Map<String, Settings> columns) implements Transformation {
  public GroupBy {
    columns = Map.copyOf(columns);
  }

  /** The columns in which rows agree. */
  public static GroupBy columns(String... columns) {
    Map<String, Settings> keys = new LinkedHashMap<>();
    for (String column : columns) {
      keys.put(column, Settings.of("operation", "groupby").with("aggregations", List.of()));
    }
    return new GroupBy(keys);
  }

  /** Numbers of another column. */
  public GroupBy calculate(String column, Reducer... reducers) {
    Map<String, Settings> more = new LinkedHashMap<>(columns);
    more.put(column, Settings.of("operation", "aggregate").with("aggregations", List.of(reducers)));
    return new GroupBy(more);
  }

  @Override
  public String id() {
    return "groupBy";
  }

  @Override
  public Settings options() {
    return Settings.of("fields", columns);
  }
}
