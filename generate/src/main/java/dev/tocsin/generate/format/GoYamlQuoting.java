package dev.tocsin.generate.format;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which texts need quotes so that Go's YAML libraries, which know YAML 1.1 and 1.2, read them
 * as texts: {@code on}, {@code 1e3}, {@code 0x1f}, {@code 12:30}. What needs quotes for the sake of
 * YAML's syntax alone is left to the writer.
 */
final class GoYamlQuoting extends StringQuotingChecker {
  private static final long serialVersionUID = 1L;

  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity");

  /** Lengths of time and sizes, such as {@code 1h30m} and {@code 425GB}, are numbers nowhere. */
  private static final Pattern QUANTITY =
      Pattern.compile("([0-9]+(ms|[smhdwy]))+|[0-9]+[KMGTPE]?B");

  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  /**
   * Texts that YAML's blocks do not keep: nothing but space, an empty first line, or line breaks
   * that only YAML 1.1 knows.
   */
  private static final Pattern NO_BLOCK =
      Pattern.compile("\\s*|\\n.*|.*[\\r\\x{85}\\x{2028}\\x{2029}].*", Pattern.DOTALL);

  /** What no number, date, merge key or null begins with. */
  private static final Pattern PLAIN_START = Pattern.compile("[\\p{L}_/$({\\[ ].*", Pattern.DOTALL);

  @Override
  public boolean needToQuoteName(String name) {
    return WORDS.contains(name.toLowerCase(Locale.ROOT)) || !PLAIN_NAME.matcher(name).matches();
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return WORDS.contains(value.toLowerCase(Locale.ROOT))
        || NO_BLOCK.matcher(value).matches()
        || !(PLAIN_START.matcher(value).matches() || QUANTITY.matcher(value).matches());
  }
}
