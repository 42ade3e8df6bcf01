package dev.tocsin.reader.yaml;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.WrittenText;

/**
 * Where the text of a scalar stands in its file. Quotation marks, escapes, indentation and folded
 * lines make the two differ, but never in what is neither a blank nor a line's end: these
 * characters are counted.
 *
 * @param file the file
 * @param scalar one of its scalars
 * @param from where the text begins within the scalar's value, in UTF-16 units
 */
record ScalarSource(SourceFile file, Scalar scalar, int from) implements WrittenText.Source {
  /** Behind a backslash in double quotation marks: what stands for a blank or a line's end. */
  private static final String ESCAPED_BLANKS = "ntr \t\n_Nv";

  @Override
  public Origin at(int index) {
    int offset = from + index;
    String text = file.text();
    int lineStart = file.startOf(scalar.line());
    int i = afterProperties(text, text.offsetByCodePoints(lineStart, scalar.column() - 1));
    char form = i < text.length() ? text.charAt(i) : ' ';
    if (!scalar.plain() && (form == '|' || form == '>')) {
      i = text.indexOf('\n', i) + 1;
    } else if (!scalar.plain()) {
      i++;
    }
    int before = inked(scalar.value(), Math.min(offset, scalar.value().length()));
    boolean inside = offset < scalar.value().length() && !isBlank(scalar.value().charAt(offset));
    int end = i;
    for (int seen = 0; i < text.length(); ) {
      int length = length(text, i, form);
      if (!isBlank(text, i, form)) {
        if (seen == before) {
          return file.at(inside ? i : end);
        }
        seen++;
        end = i + length;
      }
      i += length;
    }
    return file.at(end);
  }

  /** How many characters are neither blanks nor line ends. */
  private static int inked(String value, int end) {
    int count = 0;
    for (int i = 0; i < end; i += Character.charCount(value.codePointAt(i))) {
      count += isBlank(value.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }

  private static boolean isBlank(String text, int i, char form) {
    return isBlank(text.charAt(i))
        || (form == '"'
            && text.charAt(i) == '\\'
            && ESCAPED_BLANKS.indexOf(text.charAt(i + 1)) >= 0);
  }

  /** How many UTF-16 units of the file one character of the value takes. */
  private static int length(String text, int i, char form) {
    if (form == '\'' && text.startsWith("''", i)) {
      return 2;
    }
    if (form == '"' && text.charAt(i) == '\\') {
      return switch (text.charAt(i + 1)) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    return Character.charCount(text.codePointAt(i));
  }

  /** Behind an anchor or a tag. */
  private static int afterProperties(String text, int start) {
    int i = start;
    while (i < text.length() && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
      while (i < text.length() && !isBlank(text.charAt(i))) {
        i++;
      }
      while (i < text.length() && isBlank(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }
}
