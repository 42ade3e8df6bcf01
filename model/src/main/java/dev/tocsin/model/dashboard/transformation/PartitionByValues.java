package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.setting.Settings;
import java.util.List;

/** A series for each combination of the values of some columns. */
public record PartitionByValues(Settings options) implements Transformation {
  public static PartitionByValues of(String... columns) {
    return new PartitionByValues(Settings.of("fields", List.of(columns)));
  }

  /** Keeps the columns themselves too. */
  public PartitionByValues keepColumns() {
    return new PartitionByValues(options.with("keepFields", true));
  }

  /** Puts the values into the names of series instead of into labels. */
  public PartitionByValues inNames(String separator, boolean withColumnNames) {
    return new PartitionByValues(
        options
            .with("naming.asLabels", false)
            .with("naming.append", true)
            .with("naming.withNames", withColumnNames)
            .with("naming.separator1", "=")
            .with("naming.separator2", separator));
  }

  @Override
  public String id() {
    return "partitionByValues";
  }
}
