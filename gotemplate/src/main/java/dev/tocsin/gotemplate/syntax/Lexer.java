package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.gotemplate.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a template into words, as the lexer of Go 1.26's {@code text/template/parse} does. */
final class Lexer {
  private static final String LEFT = "{{";
  private static final String RIGHT = "}}";

  /** A minus and the white space beside it, which take white space of the text away. */
  private static final int TRIM_MARKER = 2;

  private static final Map<String, Kind> KEYWORDS =
      Map.ofEntries(
          Map.entry("block", Kind.BLOCK),
          Map.entry("break", Kind.BREAK),
          Map.entry("continue", Kind.CONTINUE),
          Map.entry("define", Kind.DEFINE),
          Map.entry("else", Kind.ELSE),
          Map.entry("end", Kind.END_KEYWORD),
          Map.entry("false", Kind.BOOL),
          Map.entry("if", Kind.IF),
          Map.entry("nil", Kind.NIL),
          Map.entry("range", Kind.RANGE),
          Map.entry("template", Kind.TEMPLATE),
          Map.entry("true", Kind.BOOL),
          Map.entry("with", Kind.WITH));

  private final String text;
  private final Set<String> functions;
  private final List<Token> tokens = new ArrayList<>();
  private int position;
  private int start;
  private int left;
  private int parentheses;

  private Lexer(String text, Set<String> functions) {
    this.text = text;
    this.functions = functions;
  }

  /** The words; the last one is the end of the text or an error. */
  static List<Token> read(String text, Set<String> functions) {
    Lexer lexer = new Lexer(text, functions);
    boolean readable = true;
    while (readable && lexer.text()) {
      readable = lexer.startsComment() ? lexer.comment() : lexer.action();
    }
    if (readable) {
      lexer.add(Kind.END_OF_TEXT);
    }
    return lexer.tokens;
  }

  /** Up to the next braces, if there are any. */
  private boolean text() {
    left = text.indexOf(LEFT, position);
    int end = left < 0 ? text.length() : left;
    position = end;
    if (left >= 0 && trimsBefore(end + LEFT.length())) {
      while (position > start && Characters.isSpace(text.charAt(position - 1))) {
        position--;
      }
    }
    if (position > start) {
      add(Kind.TEXT);
    }
    start = end;
    position = end;
    return left >= 0;
  }

  private boolean startsComment() {
    int inside = left + LEFT.length();
    return text.startsWith("/*", trimsBefore(inside) ? inside + TRIM_MARKER : inside);
  }

  private boolean comment() {
    int end = text.indexOf("*/", text.indexOf("/*", left) + 2);
    if (end < 0) {
      return error(left, left + LEFT.length(), "this comment is never closed: `*/}}` is missing");
    }
    position = end + 2;
    if (!atRight()) {
      return error(
          end,
          position,
          "a comment fills its braces: `}}` has to follow `*/`, or a space and `-}}`");
    }
    int inside = text.indexOf("/*", left) + 2;
    boolean trims = trimsAfter(position);
    position += RIGHT.length() + (trims ? TRIM_MARKER : 0);
    tokens.add(new Token(Kind.COMMENT, new Span(left, position), text.substring(inside, end)));
    skipTrimmed(trims);
    return true;
  }

  private boolean action() {
    position = left + LEFT.length();
    add(Kind.LEFT);
    if (trimsBefore(position)) {
      position += TRIM_MARKER;
      start = position;
    }
    parentheses = 0;
    while (!atRight()) {
      if (!word()) {
        return false;
      }
    }
    if (parentheses > 0) {
      return error(position, position, "`)` is missing");
    }
    boolean trims = trimsAfter(position);
    position += RIGHT.length() + (trims ? TRIM_MARKER : 0);
    add(Kind.RIGHT);
    skipTrimmed(trims);
    return true;
  }

  private void skipTrimmed(boolean trims) {
    while (trims && Characters.isSpace(peek())) {
      position++;
    }
    start = position;
  }

  private boolean word() {
    int c = next();
    return switch (c) {
      case -1 -> error(left, left + LEFT.length(), "this `{{` is never closed: `}}` is missing");
      case ' ', '\t', '\r', '\n' -> spaces();
      case '=' -> add(Kind.ASSIGN);
      case ':' ->
          next() == '=' ? add(Kind.DECLARE) : error(start, start + 1, "`=` has to follow `:`");
      case '|' -> add(Kind.PIPE);
      case '"' -> quoted(Kind.STRING, '"');
      case '\'' -> quoted(Kind.CHARACTER, '\'');
      case '`' -> rawString();
      case '$' -> name(Kind.VARIABLE);
      case '.' -> isDigit(peek()) ? number() : name(Kind.FIELD);
      case '(' -> {
        parentheses++;
        yield add(Kind.OPEN);
      }
      case ')' -> --parentheses < 0 ? error("there is no `(` before this `)`") : add(Kind.CLOSE);
      default -> {
        if (isDigit(c) || c == '+' || c == '-') {
          yield number();
        }
        yield Characters.isAlphaNumeric(c) ? name(Kind.NAME) : other(c);
      }
    };
  }

  private boolean other(int c) {
    if (c > ' ' && c < 0x7f) {
      return add(Kind.OTHER);
    }
    return error(shown(c) + " can't stand here; a text belongs in quotes");
  }

  /** White space, but not the one that belongs to a trim marker. */
  private boolean spaces() {
    position--;
    while (Characters.isSpace(peek()) && !(trimsAfter(position) && atRight())) {
      position++;
    }
    return add(Kind.SPACE);
  }

  /** A name whose first character is read: of a function, a field, a variable, or a keyword. */
  private boolean name(Kind kind) {
    while (Characters.isAlphaNumeric(peek())) {
      next();
    }
    String word = text.substring(start, position);
    if (!endsWord(peek())) {
      return notInName(word);
    }
    if (word.equals(".")) {
      return add(Kind.DOT);
    }
    return add(functions.contains(word) && isLoopKeyword(word) ? Kind.NAME : keyword(word, kind));
  }

  private static Kind keyword(String word, Kind otherwise) {
    return KEYWORDS.getOrDefault(word, otherwise);
  }

  /** These two are no keywords where functions have their names. */
  private static boolean isLoopKeyword(String word) {
    return word.equals("break") || word.equals("continue");
  }

  private boolean notInName(String word) {
    int c = next();
    String advice = c == '-' ? "; such a name goes into quotes, as in `index $labels \"a-b\"`" : "";
    return error(
        position - Character.charCount(c),
        position,
        shown(c) + " can't follow `" + word + "`" + advice);
  }

  private boolean endsWord(int c) {
    return c < 0
        || Characters.isSpace(c)
        || ".,|:)(".indexOf(c) >= 0
        || text.startsWith(RIGHT, position);
  }

  private boolean quoted(Kind kind, char quote) {
    int c = next();
    while (c != quote) {
      if (c == '\\') {
        c = next();
      }
      if (c < 0 || c == '\n') {
        return error(
            start,
            start + 1,
            "`"
                + quote
                + "` is missing at the end of this text"
                + (c < 0 ? "" : "; a text of several lines stands in backquotes"));
      }
      c = next();
    }
    String word = text.substring(start, position);
    if (kind == Kind.CHARACTER) {
      return Quoting.isCharacter(word)
          ? add(kind)
          : error("single quotes hold exactly one character; a text stands in double quotes");
    }
    return Quoting.unquote(word).isPresent()
        ? add(kind)
        : error("a `\\` in this text starts no escape; write `\\\\`, or use backquotes");
  }

  private boolean rawString() {
    int end = text.indexOf('`', position);
    if (end < 0) {
      return error("a second backquote is missing at the end of this text");
    }
    position = end + 1;
    return add(Kind.RAW_STRING);
  }

  private boolean number() {
    position = Numbers.end(text, start);
    int second = peek() == '+' || peek() == '-' ? position : -1;
    if (second >= 0) {
      position = Numbers.end(text, second);
    }
    while (Characters.isAlphaNumeric(peek())) {
      next();
      second = start;
    }
    String word = text.substring(start, position);
    boolean valid =
        second < 0
            ? Numbers.isNumber(word)
            : Numbers.isFloat(text.substring(start, second))
                && Numbers.isImaginary(text.substring(second, position));
    return valid
        ? add(second < 0 ? Kind.NUMBER : Kind.COMPLEX)
        : error("`" + word + "` is not a number that Go knows");
  }

  private boolean trimsBefore(int at) {
    return at + 1 < text.length()
        && text.charAt(at) == '-'
        && Characters.isSpace(text.charAt(at + 1));
  }

  private boolean trimsAfter(int at) {
    return at + 1 < text.length()
        && Characters.isSpace(text.charAt(at))
        && text.charAt(at + 1) == '-';
  }

  private boolean atRight() {
    return text.startsWith(RIGHT, position)
        || (trimsAfter(position) && text.startsWith(RIGHT, position + TRIM_MARKER));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private int peek() {
    return position < text.length() ? text.codePointAt(position) : -1;
  }

  private int next() {
    int c = peek();
    position += c < 0 ? 0 : Character.charCount(c);
    return c;
  }

  private boolean add(Kind kind) {
    tokens.add(new Token(kind, new Span(start, position), text.substring(start, position)));
    start = position;
    return true;
  }

  private boolean error(String problem) {
    return error(start, position, problem);
  }

  private boolean error(int from, int to, String problem) {
    tokens.add(new Token(Kind.ERROR, new Span(from, to), problem));
    return false;
  }

  private static String shown(int c) {
    return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)
        ? String.format("the character U+%04X", c)
        : "`" + Character.toString(c) + "`";
  }
}
