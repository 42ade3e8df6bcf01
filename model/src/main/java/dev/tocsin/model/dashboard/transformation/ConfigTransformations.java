package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.field.FieldMatcher;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.List;
import java.util.stream.Stream;

/** Transformations that read units, limits, colours and names from the answers themselves. */
public final class ConfigTransformations {
  private ConfigTransformations() {}

  /**
   * The answer of one query says how those of the others are shown.
   *
   * @param refId the letter of that query
   * @param applyTo which columns of the others
   */
  public static Transformation configFromData(
      String refId, FieldMatcher applyTo, FieldConfigMapping... mappings) {
    return Transformation.custom(
        "configFromData",
        Settings.of("configRefId", refId)
            .with("applyTo", applyTo.settings())
            .with("mappings", settings(mappings)));
  }

  /** A column for each row: its name, its value and how it is shown. */
  public static Transformation rowsToFields(FieldConfigMapping... mappings) {
    return Transformation.custom("rowsToFields", Settings.of("mappings", settings(mappings)));
  }

  private static List<Settings> settings(FieldConfigMapping... mappings) {
    return Stream.of(mappings).map(FieldConfigMapping::settings).toList();
  }
}
