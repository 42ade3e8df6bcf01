package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.List;

/**
 * Which series or columns of a panel are meant.
 *
 * @param id Grafana's name of the matcher ({@code FieldMatcherID} of 13.2)
 * @param options what the matcher reads: a text, or settings
 */
public record FieldMatcher(String id, Object options) {
  /** The type of a column's values. */
  public enum Type implements Choice {
    TIME,
    NUMBER,
    STRING,
    BOOLEAN,
    TRACE,
    ENUM,
    OTHER
  }

  /** How a value is compared. */
  public enum Comparison implements Choice {
    EQUAL("eq"),
    NOT_EQUAL("neq"),
    LESS("lt"),
    LESS_OR_EQUAL("lte"),
    GREATER("gt"),
    GREATER_OR_EQUAL("gte");

    private final String id;

    Comparison(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The series or table column of this name. */
  public static FieldMatcher named(String name) {
    return new FieldMatcher("byName", name);
  }

  /** The series or columns of these names. */
  public static FieldMatcher anyOf(String... names) {
    return new FieldMatcher(
        "byNames", Settings.of("mode", "include").with("names", List.of(names)));
  }

  /** All series or columns but those of these names. */
  public static FieldMatcher allBut(String... names) {
    return new FieldMatcher(
        "byNames", Settings.of("mode", "exclude").with("names", List.of(names)));
  }

  /** Those whose name matches a regular expression in JavaScript's syntax. */
  public static FieldMatcher matching(String regex) {
    // Without slashes Grafana would add anchors.
    return new FieldMatcher("byRegexp", "/" + regex + "/");
  }

  /** Those whose values are of a type. */
  public static FieldMatcher ofType(Type type) {
    return new FieldMatcher("byType", type.id());
  }

  /**
   * What one of the panel's queries answered.
   *
   * @param refId its letter: {@code A} is the first query
   */
  public static FieldMatcher ofQuery(String refId) {
    return new FieldMatcher("byFrameRefID", refId);
  }

  /** Those whose reduced value satisfies a comparison. */
  public static FieldMatcher where(Reducer reducer, Comparison comparison, double value) {
    return new FieldMatcher(
        "byValue", Settings.of("reducer", reducer).with("op", comparison).with("value", value));
  }

  /** As Grafana's JSON has it. */
  public Settings settings() {
    return Settings.of("id", id).with("options", options);
  }
}
