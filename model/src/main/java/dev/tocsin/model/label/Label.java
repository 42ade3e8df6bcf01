package dev.tocsin.model.label;

import dev.tocsin.model.definition.Names;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A label of a metric, an alert or a target.
 *
 * @param name the label's name
 * @param help what its values mean; may be empty
 * @param values all values that it can have; empty where nobody knows them beforehand
 */
public record Label(String name, String help, List<String> values) {
  /** The name of the alert, set by Prometheus. */
  public static final Label ALERTNAME = named("alertname").help("Name of the alert");

  /** The scrape job that a series comes from, set by Prometheus. */
  public static final Label JOB = named("job").help("Scrape job");

  /** The target that a series comes from, set by Prometheus. */
  public static final Label INSTANCE = named("instance").help("Scraped target");

  /** The inclusive upper bound of a classic histogram's bucket. */
  public static final Label LE = named("le").help("Inclusive upper bound of the bucket");

  /** How urgent an alert is. */
  public static final Label SEVERITY = named("severity").help("How urgent the alert is");

  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is blank
   */
  public Label {
    Names.notBlank(name, "a label's name");
    values = List.copyOf(values);
  }

  /**
   * A label of Prometheus's classic character set.
   *
   * @throws dev.tocsin.model.definition.DefinitionException if the name is none
   */
  public static Label named(String name) {
    return new Label(Names.label(name), "", List.of());
  }

  public Label help(String help) {
    return new Label(name, help, values);
  }

  /** Says which values it can have, where they are few and fixed. */
  public Label values(String... values) {
    return new Label(name, help, List.of(values));
  }

  /** Matches series whose label is exactly the value. */
  public LabelMatcher is(String value) {
    return matcher(MatchOperator.EQUAL, value);
  }

  /** Matches series whose label is the value that a dashboard's reader has chosen. */
  public LabelMatcher is(Placeholder value) {
    return matcher(MatchOperator.EQUAL, value.reference());
  }

  /** Matches series whose label is anything but the value. */
  public LabelMatcher isNot(String value) {
    return matcher(MatchOperator.NOT_EQUAL, value);
  }

  /** Matches series whose label is one of the values. */
  public LabelMatcher in(String... values) {
    return matcher(MatchOperator.MATCHES, alternatives(values));
  }

  /** Matches series whose label is none of the values. */
  public LabelMatcher notIn(String... values) {
    return matcher(MatchOperator.NOT_MATCHES, alternatives(values));
  }

  /**
   * Matches series whose label matches the whole of a regular expression in RE2's syntax.
   *
   * @throws dev.tocsin.model.definition.DefinitionException if it is none
   */
  public LabelMatcher matches(String regex) {
    return matcher(MatchOperator.MATCHES, Names.regex(regex));
  }

  /** Matches series whose label is one of the values that a dashboard's reader has chosen. */
  public LabelMatcher matches(Placeholder values) {
    return matcher(MatchOperator.MATCHES, values.reference());
  }

  /**
   * Matches series whose label does not match the whole of a regular expression in RE2's syntax.
   */
  public LabelMatcher matchesNot(String regex) {
    return matcher(MatchOperator.NOT_MATCHES, Names.regex(regex));
  }

  private LabelMatcher matcher(MatchOperator operator, String value) {
    return LabelMatcher.of(name, operator, value);
  }

  private static String alternatives(String... values) {
    return Arrays.stream(values).map(Label::quoted).collect(Collectors.joining("|"));
  }

  /** RE2's special characters, each taken literally. */
  private static String quoted(String value) {
    return value.replaceAll("[\\\\.+*?()|\\[\\]{}^$]", "\\\\$0");
  }
}
