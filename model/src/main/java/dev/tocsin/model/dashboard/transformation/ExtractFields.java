package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.setting.Settings;
import java.util.ArrayList;
import java.util.List;

/** Columns of the parts of a text. */
public record ExtractFields(Settings options) implements Transformation {
  /** A text that is JSON. */
  public static ExtractFields json(String column) {
    return of(column, "json");
  }

  /** A text of pairs, such as {@code a=b c=d}. */
  public static ExtractFields keyValues(String column) {
    return of(column, "kvp");
  }

  /** A text of either form. */
  public static ExtractFields anyForm(String column) {
    return of(column, "auto");
  }

  /**
   * A text that a regular expression takes apart.
   *
   * @param regex in JavaScript's syntax, with a named group for each column
   */
  public static ExtractFields regex(String column, String regex) {
    return of(column, "regexp").with("regExp", "/" + regex + "/");
  }

  /** A text whose parts something separates. */
  public static ExtractFields separatedBy(String column, String separator) {
    return of(column, "delimiter").with("delimiter", separator);
  }

  /** Takes a part of JSON alone; more than one is possible. */
  public ExtractFields path(String path, String name) {
    List<Object> paths = new ArrayList<>();
    if (options.get("jsonPaths").orElse(null) instanceof List<?> before) {
      paths.addAll(before);
    }
    paths.add(Settings.of("path", path).with("alias", name));
    return with("jsonPaths", paths);
  }

  /** Leaves out all other columns. */
  public ExtractFields instead() {
    return with("replace", true);
  }

  /** Leaves out all other columns but that of time. */
  public ExtractFields insteadButTime() {
    return with("replace", true).with("keepTime", true);
  }

  @Override
  public String id() {
    return "extractFields";
  }

  private static ExtractFields of(String column, String format) {
    return new ExtractFields(Settings.of("source", column).with("format", format));
  }

  private ExtractFields with(String path, Object value) {
    return new ExtractFields(options.with(path, value));
  }
}
