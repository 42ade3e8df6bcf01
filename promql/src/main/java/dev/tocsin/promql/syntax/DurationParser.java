package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ranges, steps and offsets, and what may be computed in them. */
final class DurationParser {
  private static final String EXPECTED = "a duration, such as `5m`";

  private final TokenStream in;

  DurationParser(TokenStream in) {
    this.in = in;
  }

  /** Reads a range or step, which must be longer than nothing. */
  DurationExpr positive() {
    DurationExpr duration = expression(BinaryOperator.ADD.precedence());
    if (isLiteral(duration) && seconds(duration) <= 0) {
      in.error(duration.span(), "a range or step must be longer than 0");
    }
    return literal(duration);
  }

  /** Reads a step; null if it is rounded to zero, which is the server's default. */
  @Nullable DurationExpr step() {
    return unlessZero(positive());
  }

  private static @Nullable DurationExpr unlessZero(DurationExpr duration) {
    boolean zero = duration instanceof DurationLiteral literal && literal.value().isZero();
    return zero ? null : duration;
  }

  /**
   * Reads an offset; null if it is zero. Behind a number, a function, or a sign with one of them or
   * a parenthesis, it ends, so that {@code x offset 5m - 3} is a subtraction from {@code x offset
   * 5m}.
   */
  @Nullable DurationExpr offset() {
    return unlessZero(literal(offsetExpression()));
  }

  private DurationExpr offsetExpression() {
    if (in.at(Token.LEFT_PAREN)) {
      return expression(BinaryOperator.ADD.precedence());
    }
    if (!isSign()) {
      return primary();
    }
    Span sign = in.span();
    boolean minus = in.at(Token.SUBTRACT);
    in.advance();
    if (!isSign()) {
      return signed(sign, minus, primary());
    }
    DurationExpr inner = expression(BinaryOperator.POWER.precedence());
    return operators(signed(sign, minus, inner), BinaryOperator.ADD.precedence());
  }

  private boolean isSign() {
    return in.at(Token.ADD) || in.at(Token.SUBTRACT);
  }

  private DurationExpr expression(int minPrecedence) {
    in.enter();
    try {
      DurationExpr left;
      if (isSign()) {
        Span sign = in.span();
        boolean minus = in.at(Token.SUBTRACT);
        in.advance();
        left = signed(sign, minus, expression(BinaryOperator.POWER.precedence()));
      } else {
        left = primary();
      }
      return operators(left, minPrecedence);
    } finally {
      in.leave();
    }
  }

  private DurationExpr operators(DurationExpr first, int minPrecedence) {
    DurationExpr left = first;
    int count = 0;
    for (BinaryOperator op = in.token().operator;
        op != null && op.isArithmetic() && op.precedence() >= minPrecedence;
        op = in.token().operator) {
      in.checkDepth(++count);
      Span opSpan = in.span();
      in.advance();
      DurationExpr right =
          expression(op.isRightAssociative() ? op.precedence() : op.precedence() + 1);
      boolean divides = op == BinaryOperator.DIVIDE || op == BinaryOperator.MODULO;
      if (divides && isLiteral(right) && seconds(right) == 0) {
        in.error(opSpan, "division by zero");
        continue;
      }
      left = new DurationBinary(op, left, right, left.span().to(right.span()));
    }
    return left;
  }

  private DurationExpr signed(Span sign, boolean minus, DurationExpr expr) {
    Span span = sign.to(expr.span());
    if (expr instanceof DurationLiteral literal) {
      return new DurationLiteral(minus ? literal.value().negated() : literal.value(), span);
    }
    if (expr instanceof DurationNumber number) {
      return new DurationNumber(minus ? -number.value() : number.value(), span);
    }
    return minus ? new DurationNegation(expr, span) : expr;
  }

  private DurationExpr primary() {
    Token token = in.token();
    switch (token) {
      case NUMBER -> {
        double value = number(in);
        Span span = in.span();
        if (Durations.isOutOfRange(value)) {
          in.error(span, "a duration reaches at most 292 years");
        }
        in.advance();
        return new DurationNumber(value, span);
      }
      case DURATION -> {
        DurationLiteral literal = DurationLiteral.ofNanos(duration(in), in.span());
        in.advance();
        return literal;
      }
      case VARIABLE -> {
        DurationVariable variable = new DurationVariable(in.word(), in.span());
        in.advance();
        return variable;
      }
      case LEFT_PAREN -> {
        int start = in.start();
        in.advance();
        DurationExpr inner = expression(BinaryOperator.ADD.precedence());
        in.expect(Token.RIGHT_PAREN, "`)`");
        DurationExpr content = inner instanceof DurationParen paren ? paren.expr() : inner;
        return new DurationParen(content, in.spanFrom(start));
      }
      case STEP -> {
        return call(DurationCall.Function.STEP);
      }
      case RANGE -> {
        return call(DurationCall.Function.RANGE);
      }
      case MIN_OF -> {
        return call(DurationCall.Function.MIN_OF);
      }
      case MAX_OF -> {
        return call(DurationCall.Function.MAX_OF);
      }
      default -> throw in.unexpected(EXPECTED);
    }
  }

  private DurationExpr call(DurationCall.Function function) {
    int start = in.start();
    in.advance();
    in.expect(Token.LEFT_PAREN, "`(`");
    List<DurationExpr> args = List.of();
    if (function.arity() == 2) {
      DurationExpr first = expression(BinaryOperator.ADD.precedence());
      in.expect(Token.COMMA, "`,` and a second duration");
      args = List.of(first, expression(BinaryOperator.ADD.precedence()));
    }
    in.expect(Token.RIGHT_PAREN, "`)`");
    return new DurationCall(function, args, in.spanFrom(start));
  }

  /** The value of the number at which the stream is. */
  static double number(TokenStream in) {
    try {
      return Numbers.parse(in.text, in.start(), in.end());
    } catch (NumberFormatException e) {
      in.error(in.span(), "`" + in.word() + "` is no number that can be computed with");
      return 1;
    }
  }

  /** The nanoseconds of the duration at which the stream is. */
  static long duration(TokenStream in) {
    try {
      return Durations.parse(in.text, in.start(), in.end());
    } catch (IllegalArgumentException e) {
      in.error(in.span(), "`" + in.word() + "` is no duration: " + e.getMessage());
      return 1;
    }
  }

  private static boolean isLiteral(DurationExpr expr) {
    return expr instanceof DurationLiteral || expr instanceof DurationNumber;
  }

  private static double seconds(DurationExpr literal) {
    return literal instanceof DurationLiteral fixed
        ? fixed.seconds()
        : ((DurationNumber) literal).value();
  }

  /** A number that stands alone is a number of seconds. */
  private static DurationExpr literal(DurationExpr expr) {
    return expr instanceof DurationNumber number
        ? new DurationLiteral(Durations.ofSeconds(number.value()), number.span())
        : expr;
  }
}
