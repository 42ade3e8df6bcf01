package dev.tocsin.generate.constants;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names within one scope of a program: each once, whatever they are made of. */
final class Identifiers {
  /** Ignores case, as a file system may that holds a nested class in a file of its own. */
  private final Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  /** A scope in which some names mean something else already. */
  Identifiers(String... reserved) {
    taken.addAll(Set.of(reserved));
  }

  /** {@code CONSUMER_LAG} as {@code ConsumerLag}; a name that is taken gets underscores. */
  String className(String constant) {
    String name =
        Pattern.compile("_+")
            .splitAsStream(constant)
            .filter(word -> !word.isEmpty())
            .map(word -> word.charAt(0) + rest(word))
            .map(Identifiers::capitalized)
            .collect(Collectors.joining());
    boolean startsWell = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
    return unique(startsWell ? name : "_" + name);
  }

  /** {@code group} as {@code LABEL_GROUP}. */
  String labelConstant(String label) {
    return unique("LABEL_" + label.toUpperCase(Locale.ROOT));
  }

  /** Words in capitals become lower case; words that have it already, such as fooBar, stay. */
  private static String rest(String word) {
    String rest = word.substring(1);
    return word.equals(word.toUpperCase(Locale.ROOT)) ? rest.toLowerCase(Locale.ROOT) : rest;
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String unique(String name) {
    String free = name;
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }
}
