package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.field.FieldMatcher;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.label.Label;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step from the answers of queries to what a panel shows. A column is a field in Grafana's words:
 * the values of a series, or of a label.
 *
 * <p>Names and options are those of Grafana 13.2 ({@code
 * packages/grafana-data/src/transformations}); what an older target lacks is left out and found.
 */
public interface Transformation {
  /** Grafana's name of the transformation. */
  String id();

  /** What that transformation reads. */
  Settings options();

  /** Which answers it changes; nothing for all. */
  default Settings filter() {
    return Settings.NONE;
  }

  /** How answers are joined by a column. */
  enum Join implements Choice {
    OUTER,
    INNER,
    OUTER_TABULAR
  }

  /** The form of a text. */
  enum TextForm implements Choice {
    UPPER_CASE("Upper Case"),
    LOWER_CASE("Lower Case"),
    SENTENCE_CASE("Sentence Case"),
    TITLE_CASE("Title Case"),
    PASCAL_CASE("Pascal Case"),
    CAMEL_CASE("Camel Case"),
    SNAKE_CASE("Snake Case"),
    KEBAB_CASE("Kebab Case"),
    TRIM("Trim");

    private final String id;

    TextForm(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What stands where a table has no value. */
  enum Empty implements Choice {
    EMPTY,
    NULL,
    ZERO,
    TRUE,
    FALSE
  }

  /** The form of series over time. */
  enum SeriesForm implements Choice {
    WIDE,
    MULTI,
    LONG
  }

  /**
   * The same for the answers of some queries alone.
   *
   * @param refIds the letters of the queries
   */
  default Transformation only(String... refIds) {
    if (refIds.length == 0) {
      throw DefinitionException.here("a transformation of no query", "name at least one query");
    }
    String regex = "/^(?:" + String.join("|", refIds) + ")$/";
    return new PlainTransformation(
        id(), options(), Settings.of("id", "byRefId").with("options", regex));
  }

  /** One table of all answers, with a row for equal labels. */
  static Transformation merge() {
    return of("merge", Settings.NONE);
  }

  /** One table with a row for each value of each series. */
  static Transformation seriesToRows() {
    return of("seriesToRows", Settings.NONE);
  }

  /** One table of all answers, with a row for equal values of a column. */
  static Transformation joinByField(String column, Join join) {
    return of("joinByField", Settings.of("byField", column).with("mode", join));
  }

  /**
   * One table of series, with a column for each value of a label.
   *
   * @param value the label
   * @param by the labels that a row has in common; none for all others
   */
  static Transformation joinByLabels(Label value, Label... by) {
    return of("joinByLabels", Settings.of("value", value.name()).with("join", names(by)));
  }

  /** Labels as columns. */
  static Transformation labelsToColumns(Label... kept) {
    return of("labelsToFields", Settings.of("mode", "columns").with("keepLabels", names(kept)));
  }

  /** Labels as columns, and the values in a column for each value of one of them. */
  static Transformation labelsToColumnsNamedBy(Label value, Label... kept) {
    return of(
        "labelsToFields",
        Settings.of("mode", "columns")
            .with("keepLabels", names(kept))
            .with("valueLabel", value.name()));
  }

  /** Labels as rows. */
  static Transformation labelsToRows(Label... kept) {
    return of("labelsToFields", Settings.of("mode", "rows").with("keepLabels", names(kept)));
  }

  /**
   * Other names of columns.
   *
   * @param regex in JavaScript's syntax
   * @param name in which {@code $1} is what the first group matched
   */
  static Transformation renameByRegex(String regex, String name) {
    return of("renameByRegex", Settings.of("regex", regex).with("renamePattern", name));
  }

  /** A row for each series, with a column for each of these numbers. */
  static Transformation reduceToRows(Reducer... reducers) {
    return of("reduce", Settings.of("mode", "seriesToRows").with("reducers", List.of(reducers)));
  }

  /** The same, with the labels as columns. */
  static Transformation reduceToRowsWithLabels(Reducer... reducers) {
    return of(
        "reduce",
        Settings.of("mode", "seriesToRows")
            .with("reducers", List.of(reducers))
            .with("labelsToFields", true));
  }

  /** A number instead of each column. */
  static Transformation reduceColumns(FieldMatcher columns, Reducer... reducers) {
    return of(
        "reduce",
        Settings.of("mode", "reduceFields")
            .with("reducers", List.of(reducers))
            .with("includeTimeField", false)
            .with("fields", columns.settings()));
  }

  /** Keeps these columns alone. */
  static Transformation keepColumns(String... names) {
    return of("filterFieldsByName", Settings.of("include.names", List.of(names)));
  }

  /** Keeps the columns whose name matches a regular expression in JavaScript's syntax. */
  static Transformation keepColumnsMatching(String regex) {
    return of("filterFieldsByName", Settings.of("include.pattern", "/" + regex + "/"));
  }

  /** Leaves out these columns. */
  static Transformation dropColumns(String... names) {
    return of("filterFieldsByName", Settings.of("exclude.names", List.of(names)));
  }

  /** Leaves out the columns whose name matches a regular expression in JavaScript's syntax. */
  static Transformation dropColumnsMatching(String regex) {
    return of("filterFieldsByName", Settings.of("exclude.pattern", "/" + regex + "/"));
  }

  /**
   * Keeps the answers of these queries alone.
   *
   * @param refIds the letters of the queries
   */
  static Transformation keepQueries(String... refIds) {
    String regex = "/^(?:" + String.join("|", refIds) + ")$/";
    return of("filterByRefId", Settings.of("include", regex));
  }

  static Transformation sortBy(String column, boolean descending) {
    return of(
        "sortBy",
        Settings.of("sort", List.of(Settings.of("field", column).with("desc", descending))));
  }

  /** The first rows of each answer. */
  static Transformation limit(int rows) {
    return of("limit", Settings.of("limitField", Numbers.positive(rows, "a limit of rows")));
  }

  /** A column for each value of another, a row for each value of a third. */
  static Transformation groupingToMatrix(String column, String row, String value, Empty empty) {
    return of(
        "groupingToMatrix",
        Settings.of("columnField", column)
            .with("rowField", row)
            .with("valueField", value)
            .with("emptyValue", empty));
  }

  /** Rows as columns. */
  static Transformation transpose(String firstColumn, String otherColumns) {
    return of(
        "transpose",
        Settings.of("firstFieldName", firstColumn).with("restFieldsName", otherColumns));
  }

  /**
   * Series as cells of a table: for {@code Cell.sparkline()}.
   *
   * @param refId the letter of the query
   * @param value the number beside the line
   */
  static Transformation timeSeriesTable(String refId, Reducer value) {
    return of("timeSeriesTable", Settings.of(refId, Settings.of("stat", value)));
  }

  /** All columns of all answers beside each other. */
  static Transformation concatenate() {
    return of("concatenate", Settings.of("frameNameMode", "drop"));
  }

  static Transformation prepareTimeSeries(SeriesForm form) {
    return of("prepareTimeSeries", Settings.of("format", form));
  }

  /** Writes times as texts. */
  static Transformation formatTime(String column, String format, String timeZone) {
    return of(
        "formatTime",
        Settings.of("timeField", column).with("outputFormat", format).with("timezone", timeZone));
  }

  /** Writes texts in another way. */
  static Transformation formatString(String column, TextForm form) {
    return of(
        "formatString",
        Settings.of("stringField", column)
            .with("outputFormat", form)
            .with("substringStart", 0)
            .with("substringEnd", 100));
  }

  /**
   * The line that is nearest to all points.
   *
   * @param degree 1 for a straight line, more for a curve
   * @param points how many points of it are shown
   */
  static Transformation regression(String x, String y, int degree, int points) {
    return of(
        "regression",
        Settings.of("modelType", degree == 1 ? "linear" : "polynomial")
            .with("degree", Numbers.within(degree, 1, 5, "a degree"))
            .with("xFieldName", x)
            .with("yFieldName", y)
            .with("predictionCount", Numbers.positive(points, "a number of points")));
  }

  /**
   * Series without their small movements.
   *
   * @param points how many are left
   */
  static Transformation smoothing(int points) {
    return of(
        "smoothing",
        Settings.NONE.with(
            GrafanaVersion.V12_4, "resolution", Numbers.positive(points, "a number of points")));
  }

  /**
   * Finds the places of names.
   *
   * @param gazetteer such as {@code public/gazetteer/countries.json}
   */
  static Transformation lookUpPlaces(String column, String gazetteer) {
    return of("fieldLookup", Settings.of("lookupField", column).with("gazetteer", gazetteer));
  }

  /** How often which values occur, in about so many buckets. */
  static Transformation histogram(int buckets, boolean combine) {
    return of(
        "histogram",
        Settings.of("bucketCount", Numbers.positive(buckets, "a number of buckets"))
            .with("combine", combine));
  }

  /** How often which values occur, in buckets of a size. */
  static Transformation histogramOf(double bucketSize, double offset, boolean combine) {
    return of(
        "histogram",
        Settings.of("bucketSize", bucketSize)
            .with("bucketOffset", offset)
            .with("combine", combine));
  }

  /**
   * The answer of one query says how those of the others are shown.
   *
   * @param refId the letter of that query
   * @param applyTo which columns of the others
   */
  static Transformation configFromData(
      String refId, FieldMatcher applyTo, FieldConfigMapping... mappings) {
    return of(
        "configFromData",
        Settings.of("configRefId", refId)
            .with("applyTo", applyTo.settings())
            .with("mappings", settings(mappings)));
  }

  /** A column for each row: its name, its value and how it is shown. */
  static Transformation rowsToFields(FieldConfigMapping... mappings) {
    return of("rowsToFields", Settings.of("mappings", settings(mappings)));
  }

  /** One of a plugin, or one that Grafana has and Tocsin not. */
  static Transformation custom(String id, Settings options) {
    return of(id, options);
  }

  private static Transformation of(String id, Settings options) {
    return new PlainTransformation(id, options, Settings.NONE);
  }

  private static List<Settings> settings(FieldConfigMapping... mappings) {
    return Stream.of(mappings).map(FieldConfigMapping::settings).toList();
  }

  private static List<String> names(Label... labels) {
    return Stream.of(labels).map(Label::name).toList();
  }
}
