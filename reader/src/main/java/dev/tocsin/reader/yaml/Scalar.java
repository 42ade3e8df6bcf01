package dev.tocsin.reader.yaml;

import java.util.Set;

/**
 * A single value.
 *
 * @param value its text, without quotation marks, escapes and indentation
 * @param plain true where it has no quotation marks and may thus be a number, a truth value or
 *     nothing
 */
public record Scalar(String value, boolean plain, int line, int column) implements Node {
  private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");

  /** True where nothing is said. */
  public boolean isNull() {
    return plain && NULL.contains(value);
  }

  @Override
  public String kind() {
    return isNull() ? "nothing" : "`" + value + "`";
  }
}
