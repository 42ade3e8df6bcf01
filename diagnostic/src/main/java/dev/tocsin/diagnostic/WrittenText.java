package dev.tocsin.diagnostic;

/**
 * A text that stands within a file, perhaps quoted, folded or indented there.
 *
 * @param text the text as it is meant
 * @param file the path of the file, as it was given
 * @param source the whole file
 * @param start how many code points of the file are in front of the text and its quotes
 * @param line the line of the start, from 1
 * @param column the column of the start, from 1
 */
public record WrittenText(
    String text, String file, String source, int start, int line, int column) {
  /**
   * The place in the file of a character of the text. Both are walked side by side: what the file
   * has in addition, such as indentation, quotes and backslashes, is passed over.
   */
  public Origin at(int index) {
    int in = source.offsetByCodePoints(0, start);
    int atLine = line;
    int atColumn = column;
    int found = -1;
    for (int out = 0; out <= Math.min(index, text.length() - 1); out++) {
      char wanted = text.charAt(out);
      boolean space = isSpace(wanted);
      while (in < source.length()
          && source.charAt(in) != wanted
          && !(space && isSpace(source.charAt(in)))) {
        boolean feed = source.charAt(in++) == '\n';
        atLine += feed ? 1 : 0;
        atColumn = feed ? 1 : atColumn + 1;
      }
      found = out;
      if (out < index && in < source.length()) {
        boolean feed = source.charAt(in++) == '\n';
        atLine += feed ? 1 : 0;
        atColumn = feed ? 1 : atColumn + 1;
      }
    }
    return found < 0 ? Origin.inFile(file, line, column) : Origin.inFile(file, atLine, atColumn);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
