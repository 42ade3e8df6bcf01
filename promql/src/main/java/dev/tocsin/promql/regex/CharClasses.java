package dev.tocsin.promql.regex;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The classes of characters that have names. */
final class CharClasses {
  private static final IntPredicate DIGIT = within('0', '9');
  private static final IntPredicate LOWER = within('a', 'z');
  private static final IntPredicate UPPER = within('A', 'Z');
  private static final IntPredicate ALPHA = LOWER.or(UPPER);
  private static final IntPredicate ALNUM = ALPHA.or(DIGIT);
  private static final IntPredicate WORD = ALNUM.or(anyOf("_"));
  private static final IntPredicate PERL_SPACE = anyOf(" \t\n\f\r");
  private static final IntPredicate GRAPH = within('!', '~');

  private static final Map<String, IntPredicate> POSIX =
      Map.ofEntries(
          Map.entry("alnum", ALNUM),
          Map.entry("alpha", ALPHA),
          Map.entry("ascii", within('\0', '\u007F')),
          Map.entry("blank", anyOf(" \t")),
          Map.entry("cntrl", c -> c < ' ' || c == 0x7F),
          Map.entry("digit", DIGIT),
          Map.entry("graph", GRAPH),
          Map.entry("lower", LOWER),
          Map.entry("print", within(' ', '~')),
          Map.entry("punct", GRAPH.and(ALNUM.negate())),
          Map.entry("space", PERL_SPACE.or(anyOf("\u000B"))),
          Map.entry("upper", UPPER),
          Map.entry("word", WORD),
          Map.entry("xdigit", DIGIT.or(within('a', 'f')).or(within('A', 'F'))));

  private static final String[] CATEGORIES = {
    "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "", "Zs", "Zl", "Zp",
    "Cc", "Cf", "", "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"
  };

  private CharClasses() {}

  private static IntPredicate within(char first, char last) {
    return c -> c >= first && c <= last;
  }

  private static IntPredicate anyOf(String characters) {
    return c -> characters.indexOf(c) >= 0;
  }

  static boolean isWord(int c) {
    return WORD.test(c);
  }

  /** The class of {@code \d} and the like, by the letter behind the backslash, or null. */
  static @Nullable CharSet perl(int letter) {
    IntPredicate test =
        switch (Character.toLowerCase(letter)) {
          case 'd' -> DIGIT;
          case 's' -> PERL_SPACE;
          case 'w' -> WORD;
          default -> null;
        };
    if (test == null) {
      return null;
    }
    return CharSet.of(Character.isUpperCase(letter) ? test.negate() : test);
  }

  /** The class of {@code [:alpha:]} and the like, or null. */
  static @Nullable CharSet posix(String name) {
    IntPredicate test = POSIX.get(name);
    return test == null ? null : CharSet.of(test);
  }

  /** The class of {@code \p{Greek}} and the like: categories and scripts; or null. */
  static @Nullable CharSet unicode(String name) {
    if (name.equals("Any")) {
      return CharSet.ANY;
    }
    for (String category : CATEGORIES) {
      if (!name.isEmpty() && !name.equals("Cn") && category.startsWith(name)) {
        return CharSet.of(c -> CATEGORIES[Character.getType(c)].startsWith(name));
      }
    }
    try {
      Character.UnicodeScript script =
          Character.UnicodeScript.forName(name.toUpperCase(Locale.ROOT));
      return CharSet.of(c -> Character.UnicodeScript.of(c) == script);
    } catch (IllegalArgumentException noScript) {
      return null;
    }
  }
}
