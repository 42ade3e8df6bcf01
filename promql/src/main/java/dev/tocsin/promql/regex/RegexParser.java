package dev.tocsin.promql.regex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads RE2's syntax with Perl's additions, as Go's {@code regexp/syntax} does. */
final class RegexParser {
  private static final int MAX_REPEAT = 1000;
  private static final int MAX_DEPTH = 250;

  private final String text;
  private int pos;
  private int depth;
  private boolean ignoreCase;
  private boolean multiLine;
  private boolean dotMatchesNewline = true;

  private RegexParser(String text) {
    this.text = text;
  }

  static Node parse(String text) throws RegexException {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        throw new RegexException("it is not valid UTF-8");
      }
    }
    RegexParser parser = new RegexParser(text);
    Node node = parser.either();
    if (parser.pos < text.length()) {
      throw new RegexException("`)` without `(`");
    }
    return node;
  }

  private boolean more() {
    return pos < text.length();
  }

  private boolean at(String expected) {
    return text.startsWith(expected, pos);
  }

  private boolean accept(String expected) {
    boolean accepted = at(expected);
    if (accepted) {
      pos += expected.length();
    }
    return accepted;
  }

  private int next() {
    int c = text.codePointAt(pos);
    pos += Character.charCount(c);
    return c;
  }

  private Node either() throws RegexException {
    if (++depth > MAX_DEPTH) {
      throw new RegexException("it is nested too deeply");
    }
    List<Node> branches = new ArrayList<>();
    branches.add(concat());
    while (accept("|")) {
      branches.add(concat());
    }
    depth--;
    return branches.size() == 1 ? branches.get(0) : new Node.Either(branches);
  }

  private Node concat() throws RegexException {
    List<Node> nodes = new ArrayList<>();
    while (more() && !at("|") && !at(")")) {
      if (accept("\\Q")) {
        quoted(nodes);
      } else {
        Node atom = atom();
        if (atom != null) {
          nodes.add(atom);
        }
      }
      repetition(nodes);
    }
    return nodes.size() == 1 ? nodes.get(0) : new Node.Concat(nodes);
  }

  private void quoted(List<Node> nodes) {
    while (more() && !accept("\\E")) {
      nodes.add(new Node.Char(CharSet.of(next(), ignoreCase)));
    }
  }

  /** One part, or null for a group that only sets flags. */
  private @Nullable Node atom() throws RegexException {
    int start = pos;
    int c = next();
    switch (c) {
      case '(' -> {
        return group(start);
      }
      case '[' -> {
        return new Node.Char(bracket(start));
      }
      case '.' -> {
        return new Node.Char(dotMatchesNewline ? CharSet.ANY : CharSet.NOT_NEWLINE);
      }
      case '^' -> {
        return multiLine ? Node.Place.LINE_START : Node.Place.TEXT_START;
      }
      case '$' -> {
        return multiLine ? Node.Place.LINE_END : Node.Place.TEXT_END;
      }
      case '\\' -> {
        return escape();
      }
      case '*', '+', '?' ->
          throw new RegexException("nothing to repeat at `" + text.substring(start) + "`");
      default -> {
        if (c == '{' && count(start) != null) {
          throw new RegexException("nothing to repeat at `" + text.substring(start) + "`");
        }
        pos = start + Character.charCount(c);
        return new Node.Char(CharSet.of(c, ignoreCase));
      }
    }
  }

  /** Repetitions behind the last node: one, perhaps lazy. */
  private void repetition(List<Node> nodes) throws RegexException {
    int start = pos;
    int[] count = count(pos);
    if (count == null || nodes.isEmpty()) {
      pos = start;
      return;
    }
    accept("?");
    int afterFirst = pos;
    if (count(pos) != null) {
      throw new RegexException("one repetition on another: `" + text.substring(start, pos) + "`");
    }
    pos = afterFirst;
    int min = count[0];
    int max = count[1];
    if (min > MAX_REPEAT || max > MAX_REPEAT || (max != Node.Repeat.UNBOUNDED && min > max)) {
      throw new RegexException("no count of repetitions: `" + text.substring(start, pos) + "`");
    }
    Node repeat = new Node.Repeat(nodes.remove(nodes.size() - 1), min, max);
    if ((min >= 2 || max >= 2) && repetitions(repeat) > MAX_REPEAT) {
      throw new RegexException("too many repetitions: `" + text.substring(start, pos) + "`");
    }
    nodes.add(repeat);
  }

  /** How often the innermost part is repeated. */
  private static long repetitions(Node node) {
    if (node instanceof Node.Repeat repeat) {
      int count = Math.max(1, Math.max(repeat.min(), repeat.max()));
      return count * repetitions(repeat.node());
    }
    long most = 1;
    List<Node> parts =
        node instanceof Node.Concat concat
            ? concat.nodes()
            : node instanceof Node.Either either ? either.nodes() : List.of();
    for (Node part : parts) {
      most = Math.max(most, repetitions(part));
    }
    return most;
  }

  /** Reads a repetition's smallest and largest number, or null if there is none. */
  private int @Nullable [] count(int start) {
    pos = start;
    if (accept("*")) {
      return new int[] {0, Node.Repeat.UNBOUNDED};
    }
    if (accept("+")) {
      return new int[] {1, Node.Repeat.UNBOUNDED};
    }
    if (accept("?")) {
      return new int[] {0, 1};
    }
    if (!accept("{")) {
      return null;
    }
    int min = integer();
    int max = min;
    if (accept(",")) {
      max = at("}") ? Node.Repeat.UNBOUNDED : integer();
      if (max == NO_INTEGER) {
        return null;
      }
    }
    return min != NO_INTEGER && accept("}") ? new int[] {min, max} : null;
  }

  private static final int NO_INTEGER = -2;

  private int integer() {
    int start = pos;
    while (more() && text.charAt(pos) >= '0' && text.charAt(pos) <= '9') {
      pos++;
    }
    if (pos == start || (pos > start + 1 && text.charAt(start) == '0')) {
      return NO_INTEGER;
    }
    return pos - start > 4 ? MAX_REPEAT + 1 : Integer.parseInt(text, start, pos, 10);
  }

  private @Nullable Node group(int start) throws RegexException {
    boolean oldIgnoreCase = ignoreCase;
    boolean oldMultiLine = multiLine;
    boolean oldDot = dotMatchesNewline;
    if (accept("?P<") || accept("?<")) {
      groupName(start);
    } else if (accept("?") && !flags(start)) {
      return null;
    }
    Node node = either();
    if (!accept(")")) {
      throw new RegexException("`(` without `)` at `" + text.substring(start) + "`");
    }
    ignoreCase = oldIgnoreCase;
    multiLine = oldMultiLine;
    dotMatchesNewline = oldDot;
    return node;
  }

  private void groupName(int start) throws RegexException {
    int end = text.indexOf('>', pos);
    String name = end < 0 ? "" : text.substring(pos, end);
    if (name.isEmpty() || !name.chars().allMatch(CharClasses::isWord)) {
      throw new RegexException("no name of a group at `" + text.substring(start) + "`");
    }
    pos = end + 1;
  }

  /** Reads flags; returns whether an expression follows, rather than the end of the group. */
  private boolean flags(int start) throws RegexException {
    boolean on = true;
    boolean seen = false;
    while (more()) {
      int c = next();
      switch (c) {
        case 'i' -> ignoreCase = on;
        case 'm' -> multiLine = on;
        case 's' -> dotMatchesNewline = on;
        case 'U' -> {}
        case '-' -> {
          if (!on) {
            throw unknownGroup(start);
          }
          on = false;
          seen = false;
          continue;
        }
        case ':', ')' -> {
          if (!on && !seen) {
            throw unknownGroup(start);
          }
          return c == ':';
        }
        default -> throw unknownGroup(start);
      }
      seen = true;
    }
    throw unknownGroup(start);
  }

  private RegexException unknownGroup(int start) {
    return new RegexException("RE2 has no group `" + text.substring(start, pos) + "`");
  }

  private Node escape() throws RegexException {
    if (!more()) {
      throw new RegexException("a backslash at the end");
    }
    int start = pos;
    int c = next();
    switch (c) {
      case 'A' -> {
        return Node.Place.TEXT_START;
      }
      case 'z' -> {
        return Node.Place.TEXT_END;
      }
      case 'b' -> {
        return Node.Place.WORD_BOUNDARY;
      }
      case 'B' -> {
        return Node.Place.NO_WORD_BOUNDARY;
      }
      default -> {
        pos = start;
        CharSet named = namedSet();
        return new Node.Char(named != null ? named : CharSet.of(escapedChar(), ignoreCase));
      }
    }
  }

  /** Behind a backslash: {@code d}, {@code pL}, {@code p{Greek}} and the like, or null. */
  private @Nullable CharSet namedSet() throws RegexException {
    int start = pos;
    int c = next();
    CharSet perl = CharClasses.perl(c);
    if (perl != null) {
      return perl;
    }
    if ((c != 'p' && c != 'P') || !more()) {
      pos = start;
      return null;
    }
    String name;
    if (accept("{")) {
      int end = text.indexOf('}', pos);
      if (end < 0) {
        throw new RegexException("`{` without `}` at `" + text.substring(start) + "`");
      }
      name = text.substring(pos, end);
      pos = end + 1;
    } else {
      name = Character.toString(next());
    }
    boolean negated = name.startsWith("^");
    CharSet set = CharClasses.unicode(negated ? name.substring(1) : name);
    if (set == null) {
      throw new RegexException("no class of characters: `\\" + text.substring(start, pos) + "`");
    }
    return negated == (c == 'p') ? set.negated() : set;
  }

  /** The character that is meant by what follows a backslash. */
  private int escapedChar() throws RegexException {
    int start = pos;
    int c = next();
    switch (c) {
      case 'a' -> {
        return 0x07;
      }
      case 'f' -> {
        return '\f';
      }
      case 'n' -> {
        return '\n';
      }
      case 'r' -> {
        return '\r';
      }
      case 't' -> {
        return '\t';
      }
      case 'v' -> {
        return 0x0B;
      }
      case 'x' -> {
        return hex(start);
      }
      default -> {
        if (c >= '0' && c <= '7') {
          return octal(start, c);
        }
        if (c < 0x80 && !Character.isLetterOrDigit(c)) {
          return c;
        }
        throw unknownEscape(start);
      }
    }
  }

  private RegexException unknownEscape(int start) {
    return new RegexException("no escape: `\\" + text.substring(start, pos) + "`");
  }

  private int hex(int start) throws RegexException {
    boolean braces = accept("{");
    int digits = pos;
    int value = 0;
    while (more() && (braces || pos < digits + 2)) {
      int digit = text.charAt(pos) < 0x80 ? Character.digit(text.charAt(pos), 16) : -1;
      if (digit < 0) {
        break;
      }
      value = value * 16 + digit;
      pos++;
      if (value > Character.MAX_CODE_POINT) {
        throw unknownEscape(start);
      }
    }
    boolean complete = braces ? pos > digits && accept("}") : pos == digits + 2;
    if (!complete) {
      throw unknownEscape(start);
    }
    return value;
  }

  /** Up to three octal digits; a single one but 0 would be a reference to a group. */
  private int octal(int start, int first) throws RegexException {
    int value = first - '0';
    int digits = 1;
    while (more() && digits < 3 && text.charAt(pos) >= '0' && text.charAt(pos) <= '7') {
      value = value * 8 + text.charAt(pos) - '0';
      pos++;
      digits++;
    }
    if (digits == 1 && first != '0') {
      throw unknownEscape(start);
    }
    return value;
  }

  private CharSet bracket(int start) throws RegexException {
    boolean negated = accept("^");
    CharSet set = bracketPart(start);
    while (!at("]")) {
      set = set.or(bracketPart(start));
    }
    pos++;
    return negated ? set.negated() : set;
  }

  private CharSet bracketPart(int bracket) throws RegexException {
    if (!more()) {
      throw new RegexException("`[` without `]` at `" + text.substring(bracket) + "`");
    }
    int start = pos;
    if (at("[:") && text.indexOf(":]", pos + 2) >= 0) {
      int end = text.indexOf(":]", pos + 2);
      String name = text.substring(pos + 2, end);
      pos = end + 2;
      boolean negated = name.startsWith("^");
      CharSet set = CharClasses.posix(negated ? name.substring(1) : name);
      if (set == null) {
        throw new RegexException("no class of characters: `[:" + name + ":]`");
      }
      return negated ? set.negated() : set;
    }
    if (accept("\\")) {
      CharSet named = more() ? namedSet() : null;
      if (named != null) {
        return named;
      }
      pos = start;
    }
    int low = bracketChar(bracket);
    int high = low;
    if (at("-") && pos + 1 < text.length() && text.charAt(pos + 1) != ']') {
      pos++;
      high = bracketChar(bracket);
      if (high < low) {
        throw new RegexException("the range goes down: `" + text.substring(start, pos) + "`");
      }
    }
    return CharSet.range(low, high, ignoreCase);
  }

  private int bracketChar(int bracket) throws RegexException {
    if (!more()) {
      throw new RegexException("`[` without `]` at `" + text.substring(bracket) + "`");
    }
    if (!accept("\\")) {
      return next();
    }
    if (!more()) {
      throw new RegexException("a backslash at the end");
    }
    return escapedChar();
  }
}
