package dev.tocsin.gotemplate.syntax;

import java.util.BitSet;

/** The classes of characters that Go's templates know. */
final class Characters {
  /** The letters and digits of Unicode 15, which Go 1.26 knows, and Java 17 does not. */
  private static final String NEW_LETTERS =
      "870-887 889-88e 8b5 8c8-8c9 c5d cdd 170d 171f 1b4c 2c2f 2c5f 9ffd-9fff a7c0-a7c1 "
          + "a7d0-a7d1 a7d3 a7d5-a7d9 a7f2-a7f4 10570-1057a 1057c-1058a 1058c-10592 "
          + "10594-10595 10597-105a1 105a3-105b1 105b3-105b9 105bb-105bc 10780-10785 "
          + "10787-107b0 107b2-107ba 10f70-10f81 11071-11072 11075 1123f-11240 11740-11746 "
          + "11ab0-11abf 11f02 11f04-11f10 11f12-11f33 11f50-11f59 12f90-12ff0 1342f "
          + "13441-13446 16a70-16abe 16ac0-16ac9 1aff0-1aff3 1aff5-1affb 1affd-1affe "
          + "1b11f-1b122 1b132 1b155 1df00-1df1e 1df25-1df2a 1e030-1e06d 1e290-1e2ad "
          + "1e4d0-1e4eb 1e4f0-1e4f9 1e7e0-1e7e6 1e7e8-1e7eb 1e7ed-1e7ee 1e7f0-1e7fe "
          + "2a6de-2a6df 2b735-2b739 31350-323af";

  private static final BitSet NEW = new BitSet();

  static {
    for (String range : NEW_LETTERS.split(" ", -1)) {
      String[] ends = range.split("-", -1);
      NEW.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
    }
  }

  private Characters() {}

  /** The white space that separates words, and that trim markers take away. */
  static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  /** What names consist of. */
  static boolean isAlphaNumeric(int c) {
    return c == '_' || Character.isLetter(c) || Character.isDigit(c) || NEW.get(Math.max(c, 0));
  }

  /** Whether there is nothing but white space of any kind. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c -> Character.isSpaceChar(c) || isSpace(c) || c == 0x0b || c == '\f' || c == 0x85);
  }
}
