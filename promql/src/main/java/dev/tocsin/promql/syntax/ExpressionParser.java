package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.function.Function;
import dev.tocsin.promql.function.Functions;
import dev.tocsin.promql.syntax.VectorMatching.Cardinality;
import java.util.List;

/** Reads expressions: operators by their precedence, and what stands between them. */
final class ExpressionParser {
  private static final String EXPECTED = "an expression";
  private static final int LOWEST = BinaryOperator.OR.precedence();

  private final TokenStream in;
  private final LabelListParser labelLists;
  private final SelectorParser selectors;
  private final PostfixParser postfixes;

  /** How deep the tree is that was read last. */
  private int height;

  ExpressionParser(TokenStream in) {
    this.in = in;
    this.labelLists = new LabelListParser(in);
    this.selectors = new SelectorParser(in);
    this.postfixes = new PostfixParser(in);
  }

  /** Reads the whole text. */
  Expr readAll() {
    if (in.at(Token.END_OF_INPUT)) {
      in.error(new Span(0, 0), "there is no expression");
      throw new SyntaxAbort();
    }
    Expr expr = expression(LOWEST);
    if (!in.at(Token.END_OF_INPUT)) {
      throw in.unexpected("an operator or the end of the expression");
    }
    return expr;
  }

  private Expr expression(int minPrecedence) {
    in.enter();
    try {
      return operators(minPrecedence);
    } finally {
      in.leave();
    }
  }

  private Expr operators(int minPrecedence) {
    Expr left = operand();
    int leftHeight = height;
    for (BinaryOperator op = in.token().operator;
        op != null && op.precedence() >= minPrecedence;
        op = in.token().operator) {
      String variable = op == BinaryOperator.VARIABLE ? in.word() : null;
      in.advance();
      boolean bool = in.accept(Token.BOOL);
      VectorMatching matching = matching();
      Expr right = expression(op.isRightAssociative() ? op.precedence() : op.precedence() + 1);
      Span span = left.span().to(right.span());
      if (hasFill(matching) && !in.options.has(Feature.PROMQL_BINOP_FILL_MODIFIERS)) {
        in.error(span, "`fill` needs the feature " + Feature.PROMQL_BINOP_FILL_MODIFIERS.flag());
      }
      if (matchesNothing(matching, left, right)) {
        matching = VectorMatching.NONE;
      }
      left = new BinaryExpr(op, left, right, bool, matching, variable, span);
      leftHeight = Math.max(leftHeight, height) + 1;
      in.checkDepth(leftHeight);
    }
    height = leftHeight;
    return left;
  }

  private Expr operand() {
    if (in.at(Token.ADD) || in.at(Token.SUBTRACT)) {
      return signed();
    }
    Expr primary = primary();
    Expr operand = postfixes.read(primary, height);
    height = postfixes.height();
    return operand;
  }

  private Expr signed() {
    int start = in.start();
    UnaryOperator op = in.at(Token.ADD) ? UnaryOperator.PLUS : UnaryOperator.MINUS;
    in.advance();
    Expr expr = expression(BinaryOperator.POWER.precedence());
    Span span = new Span(start, expr.span().end());
    if (expr instanceof NumberLiteral number) {
      double value = op == UnaryOperator.MINUS ? -number.value() : number.value();
      return new NumberLiteral(value, number.duration(), span);
    }
    height++;
    return new UnaryExpr(op, expr, span);
  }

  private Expr primary() {
    height = 1;
    switch (in.token()) {
      case NUMBER -> {
        NumberLiteral number = new NumberLiteral(DurationParser.number(in), false, in.span());
        in.advance();
        return number;
      }
      case DURATION -> {
        double seconds = Durations.toSeconds(DurationParser.duration(in));
        NumberLiteral number = new NumberLiteral(seconds, true, in.span());
        in.advance();
        return number;
      }
      case STRING -> {
        StringLiteral string = new StringLiteral(in.stringValue(), in.span());
        in.advance();
        return string;
      }
      case LEFT_PAREN -> {
        int start = in.start();
        in.advance();
        Expr inner = inner();
        in.advance();
        height++;
        return new ParenExpr(inner, in.spanFrom(start));
      }
      case LEFT_BRACE -> {
        return selectors.read(null, in.start());
      }
      case VARIABLE -> {
        return variable();
      }
      default -> {
        return named();
      }
    }
  }

  /** What stands between parentheses; the stream is at the one that closes then. */
  private Expr inner() {
    int start = in.start();
    int level = in.nesting();
    try {
      Expr inner = expression(LOWEST);
      if (!in.at(Token.RIGHT_PAREN)) {
        throw in.unexpected("an operator or `)`");
      }
      return inner;
    } catch (SyntaxAbort abort) {
      in.recover(abort, level, Token.RIGHT_PAREN, Token.RIGHT_PAREN);
      return placeholder(new Span(start, in.start()));
    }
  }

  /** Stands where something wrong was read; the errors are on the list. */
  private static Expr placeholder(Span span) {
    return new StringLiteral("", span);
  }

  private Expr variable() {
    String text = in.word();
    Span span = in.span();
    in.advance();
    if (in.at(Token.LEFT_PAREN)) {
      return new Call(text, arguments(), in.spanFrom(span.start()));
    }
    return in.at(Token.LEFT_BRACE)
        ? selectors.read(text, span.start())
        : new VariableExpr(text, span);
  }

  /** What starts with a name: an aggregation, a call or a selector. */
  private Expr named() {
    Token token = in.token();
    if (!token.isName) {
      throw in.unexpected(EXPECTED);
    }
    int start = in.start();
    int end = in.end();
    in.advance();
    boolean paren = in.at(Token.LEFT_PAREN);
    if (token.aggregator != null && (paren || isGrouping())) {
      return aggregation(token.aggregator, start);
    }
    if (paren && token.isFunction) {
      return call(start, end);
    }
    return selectors.read(in.word(start, end), start);
  }

  private Expr call(int start, int end) {
    Function function = Functions.find(in.text, start, end);
    String name = function == null ? in.word(start, end) : function.name();
    List<Expr> args = arguments();
    if (function == null) {
      if (!Names.hasVariable(name)) {
        in.error(new Span(start, end), "`" + name + "` is not a function", suggestion(name));
      }
    } else if (function.experimental() && !in.options.has(Feature.PROMQL_EXPERIMENTAL_FUNCTIONS)) {
      in.error(new Span(start, end), experimental(name));
    }
    return new Call(name, args, in.spanFrom(start));
  }

  private boolean isGrouping() {
    return in.at(Token.BY) || in.at(Token.WITHOUT);
  }

  private static String suggestion(String name) {
    return DidYouMean.nearest(name, Functions.names())
        .map(near -> "did you mean `" + near + "`?")
        .orElse("");
  }

  private static String experimental(String name) {
    return "`"
        + name
        + "` is experimental and needs the feature "
        + Feature.PROMQL_EXPERIMENTAL_FUNCTIONS.flag();
  }

  /** Arguments in parentheses, at the first of which the stream is. */
  private List<Expr> arguments() {
    in.advance();
    if (in.accept(Token.RIGHT_PAREN)) {
      height = 1;
      return List.of();
    }
    Expr first = argument();
    int deepest = height;
    if (in.accept(Token.RIGHT_PAREN)) {
      height = deepest + 1;
      return List.of(first);
    }
    Buffer<Expr> args = new Buffer<>();
    args.add(first);
    comma();
    while (!in.at(Token.RIGHT_PAREN)) {
      args.add(argument());
      deepest = Math.max(deepest, height);
      if (!in.at(Token.RIGHT_PAREN)) {
        comma();
      }
    }
    in.advance();
    height = deepest + 1;
    return args.take();
  }

  /** An argument; the stream is at the comma or the parenthesis behind it then. */
  private Expr argument() {
    int start = in.start();
    int level = in.nesting();
    try {
      Expr argument = expression(LOWEST);
      if (!in.at(Token.COMMA) && !in.at(Token.RIGHT_PAREN)) {
        throw in.unexpected("an operator, `,` or `)`");
      }
      return argument;
    } catch (SyntaxAbort abort) {
      in.recover(abort, level, Token.COMMA, Token.RIGHT_PAREN);
      return placeholder(new Span(start, in.start()));
    }
  }

  private void comma() {
    int comma = in.start();
    in.advance();
    if (!in.token().startsExpression && !in.at(Token.ERROR)) {
      in.error(new Span(comma, comma + 1), "an argument is missing behind the comma");
    }
  }

  private Expr aggregation(Aggregator op, int start) {
    Grouping grouping = isGrouping() ? labelLists.grouping() : null;
    if (!in.at(Token.LEFT_PAREN)) {
      throw in.unexpected("`(`");
    }
    List<Expr> args = arguments();
    if (grouping == null && isGrouping()) {
      grouping = labelLists.grouping();
    }
    Span span = in.spanFrom(start);
    if (op.isExperimental() && !in.options.has(Feature.PROMQL_EXPERIMENTAL_FUNCTIONS)) {
      in.error(span, experimental(op.keyword()));
    }
    int wanted = op.hasParameter() ? 2 : 1;
    if (args.size() != wanted) {
      in.error(span, wrongCount(op, args.size()));
      return placeholder(span);
    }
    return new AggregateExpr(
        op,
        op.hasParameter() ? args.get(0) : null,
        args.get(wanted - 1),
        grouping == null ? Grouping.NONE : grouping,
        span);
  }

  private static String wrongCount(Aggregator op, int count) {
    String wanted = op.hasParameter() ? "a parameter and an expression" : "one expression";
    return "`" + op.keyword() + "` takes " + wanted + ", not " + count + " arguments";
  }

  // Matching of vectors

  private static boolean hasFill(VectorMatching matching) {
    return matching.fillLeft() != null || matching.fillRight() != null;
  }

  /** Between operands of which one is no vector, {@code on ()} means nothing. */
  private static boolean matchesNothing(VectorMatching matching, Expr left, Expr right) {
    boolean given = matching.on() || matching.cardinality() != Cardinality.ONE_TO_ONE;
    return given
        && matching.labels().isEmpty()
        && !hasFill(matching)
        && (Scalars.isScalar(left) || Scalars.isScalar(right));
  }

  private VectorMatching matching() {
    boolean on = in.at(Token.ON);
    VectorMatching matching = VectorMatching.NONE;
    if (on || in.at(Token.IGNORING)) {
      in.advance();
      List<String> labels = labelLists.read();
      List<String> include = List.of();
      Cardinality cardinality = Cardinality.ONE_TO_ONE;
      if (in.at(Token.GROUP_LEFT) || in.at(Token.GROUP_RIGHT)) {
        cardinality = in.at(Token.GROUP_LEFT) ? Cardinality.MANY_TO_ONE : Cardinality.ONE_TO_MANY;
        in.advance();
        if (in.at(Token.LEFT_PAREN)) {
          include = labelLists.read();
        }
      }
      matching =
          new VectorMatching(cardinality, on, labels, include, null, null, labelLists.takeSpans());
    }
    return fill(matching);
  }

  private VectorMatching fill(VectorMatching matching) {
    switch (in.token()) {
      case FILL -> {
        double value = fillValue();
        return matching.fill(value, value);
      }
      case FILL_LEFT -> {
        Double left = fillValue();
        return matching.fill(left, in.at(Token.FILL_RIGHT) ? (Double) fillValue() : null);
      }
      case FILL_RIGHT -> {
        Double right = fillValue();
        return matching.fill(in.at(Token.FILL_LEFT) ? (Double) fillValue() : null, right);
      }
      default -> {
        return matching;
      }
    }
  }

  private double fillValue() {
    in.advance();
    in.expect(Token.LEFT_PAREN, "`(` and a number");
    boolean minus = in.at(Token.SUBTRACT);
    if (minus || in.at(Token.ADD)) {
      in.advance();
    }
    double value = numberOrDuration();
    in.expect(Token.RIGHT_PAREN, "`)`");
    return minus ? -value : value;
  }

  private double numberOrDuration() {
    double value;
    if (in.at(Token.NUMBER)) {
      value = DurationParser.number(in);
    } else if (in.at(Token.DURATION)) {
      value = Durations.toSeconds(DurationParser.duration(in));
    } else {
      throw in.unexpected("a number");
    }
    in.advance();
    return value;
  }
}
