package dev.tocsin.check.scrape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The groups that a replacement names, as Go's {@code Regexp.Expand} reads it. */
final class Replacement {
  /** {@code $$}, {@code ${name}} or {@code $name}, whose name is as long as it can be. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\$(?:\\$|\\{([\\p{L}\\p{Nd}_]+)}|([\\p{L}\\p{Nd}_]+))");

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,7}");

  private Replacement() {}

  /** The references of a replacement to groups that a regular expression does not have. */
  static List<String> unknown(String replacement, String regex) {
    Set<String> groups = groups(regex);
    List<String> unknown = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(replacement);
    while (reference.find()) {
      String name = reference.group(1) == null ? reference.group(2) : reference.group(1);
      if (name != null && !groups.contains(name)) {
        unknown.add(reference.group());
      }
    }
    return unknown;
  }

  /** Whether a reference is a number with something behind it that was not meant as its name. */
  static boolean runsOn(String reference) {
    String name = reference.substring(1);
    return !name.startsWith("{")
        && Character.isDigit(name.charAt(0))
        && !NUMBER.matcher(name).matches();
  }

  /** The numbers and names of the groups of a regular expression, which is right. */
  private static Set<String> groups(String regex) {
    Set<String> groups = new LinkedHashSet<>(Set.of("0"));
    int count = 0;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i = regex.startsWith("\\Q", i) ? quoted(regex, i) : i + 1;
      } else if (c == '[') {
        i = characterClass(regex, i);
      } else if (c == '(' && !regex.startsWith("(?", i)) {
        groups.add(String.valueOf(++count));
      } else if (regex.startsWith("(?P<", i) || regex.startsWith("(?<", i)) {
        groups.add(String.valueOf(++count));
        groups.add(regex.substring(regex.indexOf('<', i) + 1, regex.indexOf('>', i)));
      }
    }
    return groups;
  }

  /** Where a text between {@code \Q} and {@code \E} ends. */
  private static int quoted(String regex, int start) {
    int end = regex.indexOf("\\E", start);
    return end < 0 ? regex.length() : end + 1;
  }

  /**
   * Where a class such as {@code [^])\]]} ends; a bracket that comes first is one of its members.
   */
  private static int characterClass(String regex, int start) {
    int i = start + (regex.startsWith("[^", start) ? 2 : 1);
    i += regex.startsWith("]", i) ? 1 : 0;
    while (i < regex.length() && regex.charAt(i) != ']') {
      if (regex.startsWith("[:", i)) {
        i = regex.indexOf(":]", i) + 2;
      } else {
        i += regex.charAt(i) == '\\' ? 2 : 1;
      }
    }
    return i;
  }
}
