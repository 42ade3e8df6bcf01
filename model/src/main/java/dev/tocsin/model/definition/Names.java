package dev.tocsin.model.definition;

import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import java.util.regex.Pattern;

/** The names and patterns that the servers accept, checked where they are written. */
public final class Names {
  private static final Pattern METRIC = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
  private static final Pattern LABEL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
  private static final Pattern FILE = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]*");
  private static final Pattern UID = Pattern.compile("[a-zA-Z0-9_-]{1,40}");

  private Names() {}

  /**
   * A metric name of Prometheus's classic character set.
   *
   * @throws DefinitionException if it is none
   */
  public static String metric(String name) {
    return require(
        METRIC, name, "a metric name", "letters, digits, `_` and `:`, not beginning with a digit");
  }

  /**
   * A label name of Prometheus's classic character set.
   *
   * @throws DefinitionException if it is none
   */
  public static String label(String name) {
    return require(
        LABEL, name, "a label name", "letters, digits and `_`, not beginning with a digit");
  }

  /**
   * A file's name, without its ending.
   *
   * @throws DefinitionException if it is none, such as a path
   */
  public static String file(String name) {
    return require(
        FILE,
        name,
        "a file name",
        "letters, digits, `.`, `_` and `-`, beginning with a letter or digit");
  }

  /**
   * A uid as Grafana 13 accepts it: at most 40 characters.
   *
   * @throws DefinitionException if it is none
   */
  public static String uid(String uid) {
    return require(UID, uid, "a Grafana uid", "1 to 40 letters, digits, `_` and `-`");
  }

  /**
   * Any text that is not blank.
   *
   * @param what what the text is, such as {@code "a dashboard's title"}
   * @throws DefinitionException if it is blank
   */
  public static String notBlank(String text, String what) {
    if (text.isBlank()) {
      throw DefinitionException.here(what + " is blank", "write " + what);
    }
    return text;
  }

  /**
   * A regular expression in RE2's syntax, as Prometheus and Alertmanager have it.
   *
   * @throws DefinitionException if it is none
   */
  public static String regex(String regex) {
    try {
      Regex.check(regex);
      return regex;
    } catch (RegexException e) {
      throw DefinitionException.here(
          "`" + regex + "` is no regular expression: " + e.getMessage(),
          "use RE2's syntax, without look-around and back references");
    }
  }

  private static String require(Pattern pattern, String name, String what, String form) {
    if (!pattern.matcher(name).matches()) {
      throw DefinitionException.here("`" + name + "` is not " + what, "use " + form);
    }
    return name;
  }
}
