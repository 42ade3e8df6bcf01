package dev.tocsin.promql.syntax;

/**
 * Cuts a text into {@linkplain Token words}. It keeps one word at a time, in its fields: no object
 * is made for a word.
 *
 * <p>Which words there are depends on where we are: outside, within braces, at the start of a
 * duration within brackets (where hardly anything is allowed), or behind its first number.
 */
final class Lexer extends Scanner {
  private final boolean unquotedUtf8;
  private final boolean variables;

  private int parenDepth;
  private boolean inBraces;
  private boolean inBrackets;
  private boolean inDuration;
  private boolean seenDuration;
  private boolean seenColon;

  /** What the current word is. */
  Token token = Token.END_OF_INPUT;

  /** Where the current word starts; of an error, where Prometheus says it is. */
  int start;

  /** Where the current word ends. */
  int end;

  /** What is wrong, if the current word is an error. */
  String error = "";

  Lexer(String text, ParserOptions options) {
    super(text);
    this.unquotedUtf8 = options.has(Feature.PROMQL_UNQUOTED_UTF8_NAMES);
    this.variables = options.dialect() == Dialect.GRAFANA;
  }

  /** Goes to the next word. */
  void advance() {
    skipSpace();
    start = pos;
    if (inBraces) {
      insideBraces();
    } else if (inDuration) {
      insideDuration();
    } else {
      outside();
    }
  }

  private void skipSpace() {
    boolean comments = inBraces || !inDuration;
    while (pos < length) {
      char c = text.charAt(pos);
      if (c == '#' && comments) {
        while (pos < length && text.charAt(pos) != '\n' && text.charAt(pos) != '\r') {
          pos++;
        }
      } else if (isSpace(c)) {
        pos++;
      } else {
        return;
      }
    }
  }

  private void emit(Token kind) {
    token = kind;
    end = pos;
  }

  /** Emits a word that ends behind the next character. */
  private void emitWithNext(Token kind) {
    pos++;
    emit(kind);
  }

  private void fail(String message) {
    token = Token.ERROR;
    end = length;
    error = message;
  }

  private void failAtCharacter(String where) {
    fail("unexpected " + describe(start) + where);
  }

  private void outside() {
    if (pos == length) {
      endOfInput();
      return;
    }
    char c = text.charAt(pos);
    if (isNameStart(c) || c == ':') {
      if (inBrackets) {
        colonOrDurationName(c);
      } else {
        name(true);
      }
      return;
    }
    if (Names.isDigit(c) || (c == '.' && Names.isDigit(peek(1)))) {
      numberOrDuration();
      return;
    }
    pos++;
    switch (c) {
      case ',' -> emit(Token.COMMA);
      case '*' -> emit(Token.MULTIPLY);
      case '/' -> emit(Token.DIVIDE);
      case '%' -> emit(Token.MODULO);
      case '+' -> emit(Token.ADD);
      case '-' -> emit(Token.SUBTRACT);
      case '^' -> emit(Token.POWER);
      case '@' -> emit(Token.AT);
      case '=' -> equalsSign();
      case '!' -> exclamationMark();
      case '<' -> comparison(Token.LESS, Token.LESS_OR_EQUAL, Token.TRIM_UPPER);
      case '>' -> comparison(Token.GREATER, Token.GREATER_OR_EQUAL, Token.TRIM_LOWER);
      case '"', '\'', '`' -> string(c);
      case '(' -> {
        parenDepth++;
        emit(Token.LEFT_PAREN);
      }
      case ')' -> rightParen();
      case '{' -> {
        inBraces = true;
        emit(Token.LEFT_BRACE);
      }
      case '[' -> leftBracket();
      case ']' -> rightBracket();
      default -> failAtCharacter("");
    }
  }

  private void endOfInput() {
    if (parenDepth != 0) {
      fail("a `(` is not closed");
    } else if (inBrackets) {
      fail("a `[` is not closed");
    } else {
      emit(Token.END_OF_INPUT);
    }
  }

  private void equalsSign() {
    if (peek() == '=') {
      emitWithNext(Token.EQUAL);
    } else if (peek() == '~') {
      fail("`=~` belongs between the braces of a selector");
    } else {
      emit(Token.ASSIGN);
    }
  }

  private void exclamationMark() {
    if (peek() == '=') {
      emitWithNext(Token.NOT_EQUAL);
    } else if (peek() == '~') {
      fail("`!~` belongs between the braces of a selector");
    } else {
      fail("unexpected " + describe(pos) + " behind `!`, expected `=`");
    }
  }

  private void comparison(Token alone, Token withEquals, Token withSlash) {
    if (peek() == '=') {
      emitWithNext(withEquals);
    } else if (peek() == '/') {
      emitWithNext(withSlash);
    } else {
      emit(alone);
    }
  }

  private void rightParen() {
    parenDepth--;
    if (parenDepth < 0) {
      start = pos;
      fail("unexpected `)`: no `(` is open");
    } else {
      emit(Token.RIGHT_PAREN);
    }
  }

  private void leftBracket() {
    if (inBrackets) {
      fail("unexpected `[` within brackets");
      return;
    }
    inBrackets = true;
    inDuration = true;
    seenColon = false;
    seenDuration = false;
    emit(Token.LEFT_BRACKET);
  }

  private void rightBracket() {
    if (!inBrackets) {
      fail("unexpected `]`: no `[` is open");
      return;
    }
    inBrackets = false;
    inDuration = false;
    emit(Token.RIGHT_BRACKET);
  }

  /** Within brackets, behind a number: no names but those of the duration functions. */
  private void colonOrDurationName(char c) {
    if (c == ':') {
      pos++;
      if (seenColon) {
        fail("unexpected second `:` within brackets");
      } else {
        seenColon = true;
        emit(Token.COLON);
      }
    } else if (!durationName()) {
      failAtCharacter(" within brackets, expected `:` or `]`");
    }
  }

  /** Within brackets: {@code step}, {@code range}, {@code max_of}, {@code min_of}, variables. */
  private boolean durationName() {
    if (durationVariable()) {
      return true;
    }
    while (Names.isAlpha(peek())) {
      pos++;
    }
    Token kind = pos > start ? Keywords.find(text, start, pos) : Token.IDENTIFIER;
    boolean known = kind == Token.STEP || kind == Token.RANGE || isMinOrMax(kind);
    if (known) {
      emit(kind);
    }
    return known;
  }

  private static boolean isMinOrMax(Token kind) {
    return kind == Token.MAX_OF || kind == Token.MIN_OF;
  }

  private void insideDuration() {
    if (pos == length) {
      fail("unexpected end of input within brackets");
      return;
    }
    char c = text.charAt(pos);
    if (Names.isDigit(c) || (c == '.' && Names.isDigit(peek(1)))) {
      seenDuration = true;
      inDuration = false;
      numberOrDuration();
      return;
    }
    if (isNameStart(c)) {
      seenDuration = true;
      if (!durationName()) {
        failAtCharacter(" within brackets, expected a duration");
      }
      return;
    }
    pos++;
    switch (c) {
      case ']' -> rightBracket();
      case ':' -> durationColon();
      case '(' -> {
        parenDepth++;
        emit(Token.LEFT_PAREN);
      }
      case ')' -> rightParen();
      case '+' -> emit(Token.ADD);
      case '-' -> emit(Token.SUBTRACT);
      case '*' -> emit(Token.MULTIPLY);
      case '/' -> emit(Token.DIVIDE);
      case '%' -> emit(Token.MODULO);
      case '^' -> emit(Token.POWER);
      case ',' -> emit(Token.COMMA);
      default -> failAtCharacter(" within brackets, expected a duration");
    }
  }

  private void durationColon() {
    start = pos;
    if (!seenDuration) {
      fail("unexpected `:`, expected a duration in front of it");
    } else if (seenColon) {
      fail("unexpected second `:` within brackets");
    } else {
      start = pos - 1;
      seenColon = true;
      emit(Token.COLON);
    }
  }

  private void insideBraces() {
    if (pos == length) {
      fail("a `{` is not closed");
      return;
    }
    char c = text.charAt(pos);
    if (isNameStart(c)) {
      name(false);
      return;
    }
    pos++;
    switch (c) {
      case ',' -> emit(Token.COMMA);
      case '"', '\'', '`' -> string(c);
      case '=' -> {
        if (peek() == '~') {
          emitWithNext(Token.MATCHES);
        } else {
          emit(Token.ASSIGN);
        }
      }
      case '!' -> {
        if (peek() == '~') {
          emitWithNext(Token.NOT_MATCHES);
        } else if (peek() == '=') {
          emitWithNext(Token.NOT_EQUAL);
        } else {
          fail("unexpected " + describe(pos) + " behind `!`, expected `=` or `~`");
        }
      }
      case '}' -> {
        inBraces = false;
        emit(Token.RIGHT_BRACE);
      }
      default -> failAtCharacter(" within braces");
    }
  }

  private boolean isNameStart(char c) {
    return Names.isAlpha(c) || isForeignLetter(c) || variableEnd() > 0;
  }

  private boolean isForeignLetter(char c) {
    return unquotedUtf8 && c >= 0x80 && Names.isForeignLetter(text.codePointAt(pos));
  }

  /** Where the variable that starts here ends, or -1 if none does. */
  private int variableEnd() {
    return variables ? Variables.end(text, pos) : -1;
  }

  /**
   * A name, which in Grafana's dialect may hold variables. Within braces there are no keywords and
   * no colons.
   */
  private void name(boolean outside) {
    boolean colon = false;
    boolean ascii = true;
    int wholeVariable = variableEnd();
    while (pos < length) {
      char c = text.charAt(pos);
      if (Names.isAlphanumeric(c) || (unquotedUtf8 && c == '.')) {
        pos++;
      } else if (c == ':' && outside) {
        colon = true;
        pos++;
      } else if (isForeignLetter(c)) {
        ascii = false;
        pos += Character.charCount(text.codePointAt(pos));
      } else if (variableEnd() > 0) {
        pos = variableEnd();
      } else {
        break;
      }
    }
    if (pos == wholeVariable) {
      emit(Token.VARIABLE);
    } else if (colon) {
      emit(Token.METRIC_IDENTIFIER);
    } else {
      emit(outside && ascii ? keyword() : Token.IDENTIFIER);
    }
  }

  private Token keyword() {
    Token found = Keywords.find(text, start, pos);
    boolean fill = found == Token.FILL || found == Token.FILL_LEFT || found == Token.FILL_RIGHT;
    return fill && !isParenNext() ? Token.IDENTIFIER : found;
  }

  private boolean isParenNext() {
    int next = pos;
    while (next < length && isSpace(text.charAt(next))) {
      next++;
    }
    return next < length && text.charAt(next) == '(';
  }

  /** A variable within brackets, perhaps with digits and a unit around it, as in {@code ${n}m}. */
  private boolean durationVariable() {
    if (!variables) {
      return false;
    }
    int from = pos;
    boolean found = false;
    while (pos < length) {
      int variable = variableEnd();
      if (variable > 0) {
        found = true;
        pos = variable;
      } else if (Names.isAlphanumeric(text.charAt(pos))) {
        pos++;
      } else {
        break;
      }
    }
    if (!found) {
      pos = from;
      return false;
    }
    inDuration = false;
    emit(Token.VARIABLE);
    return true;
  }

  /** Where the letters, digits and dots end that we are in. */
  private int wordEnd() {
    int wordEnd = pos;
    while (wordEnd < length
        && (Names.isAlphanumeric(text.charAt(wordEnd)) || text.charAt(wordEnd) == '.')) {
      wordEnd++;
    }
    return wordEnd;
  }

  private void numberOrDuration() {
    if (durationVariable()) {
      return;
    }
    if (number()) {
      emit(Token.NUMBER);
    } else if (restOfDuration()) {
      emit(Token.DURATION);
    } else {
      fail("`" + text.substring(start, wordEnd()) + "` is no number and no duration");
    }
  }

  private void string(char quote) {
    String problem = stringRest(quote);
    if (problem.isEmpty()) {
      emit(Token.STRING);
    } else {
      fail(problem);
    }
  }
}
