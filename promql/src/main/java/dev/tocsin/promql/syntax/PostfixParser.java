package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a selector: ranges, subqueries, {@code offset}, {@code @} and so on. */
final class PostfixParser {
  private static final Expr NOTHING = NumberLiteral.of(0);

  private final TokenStream in;
  private final DurationParser durations;

  private Expr expr = NOTHING;
  private int height;

  /** Whether an error was reported, after which the others mean nothing. */
  private boolean broken;

  PostfixParser(TokenStream in) {
    this.in = in;
    this.durations = new DurationParser(in);
  }

  /** How deep the tree is that was read last. */
  int height() {
    return height;
  }

  /** The expression with everything that follows it. */
  Expr read(Expr primary, int primaryHeight) {
    expr = primary;
    height = primaryHeight;
    broken = false;
    while (true) {
      switch (in.token()) {
        case LEFT_BRACKET -> brackets();
        case OFFSET -> offset();
        case AT -> at();
        case ANCHORED -> extend(RangeExtension.ANCHORED);
        case SMOOTHED -> extend(RangeExtension.SMOOTHED);
        default -> {
          return expr;
        }
      }
    }
  }

  private void fail(Span span, String message) {
    if (!broken) {
      in.error(span, message);
      broken = true;
    }
  }

  /** In front of a modifier, a variable stands for a metric's name. */
  private void variableAsMetric() {
    if (expr instanceof VariableExpr variable) {
      expr = VectorSelector.ofVariable(variable);
    }
  }

  private void brackets() {
    int start = in.start();
    in.advance();
    int level = in.nesting();
    try {
      rangeOrSubquery(start, expr.span().start());
    } catch (SyntaxAbort abort) {
      in.recover(abort, level, Token.RIGHT_BRACKET, Token.RIGHT_BRACKET);
      in.advance();
      broken = true;
    }
  }

  private void rangeOrSubquery(int start, int exprStart) {
    DurationExpr range = durations.positive();
    if (in.accept(Token.COLON)) {
      DurationExpr step = in.at(Token.RIGHT_BRACKET) ? null : durations.step();
      in.expect(Token.RIGHT_BRACKET, "`]`");
      expr = new SubqueryExpr(expr, range, step, Modifiers.NONE, in.spanFrom(exprStart));
      in.checkDepth(++height);
      return;
    }
    in.expect(Token.RIGHT_BRACKET, "`:` or `]`");
    variableAsMetric();
    String problem = rangeProblem();
    if (!problem.isEmpty()) {
      fail(in.spanFrom(start), problem);
    } else if (expr instanceof VectorSelector vector) {
      expr = new MatrixSelector(vector, range, in.spanFrom(exprStart));
      height++;
    }
  }

  /** Why there can be no range here, or nothing. */
  private String rangeProblem() {
    if (!(expr instanceof VectorSelector vector)) {
      return "a range stands behind a selector; behind another expression it needs a `:`, as in"
          + " `[5m:]`";
    }
    if (vector.modifiers().offset() != null) {
      return "the range stands in front of `offset`";
    }
    return vector.modifiers().at() != null ? "the range stands in front of `@`" : "";
  }

  private void offset() {
    in.advance();
    DurationExpr offset = durations.offset();
    Modifiers modifiers = modifiers("offset");
    if (modifiers == null) {
      return;
    }
    if (modifiers.offset() != null) {
      fail(expr.span(), "there is an `offset` already");
      return;
    }
    expr = with(new Modifiers(offset, modifiers.at()));
  }

  private void at() {
    in.advance();
    At at = time();
    Modifiers modifiers = modifiers("@");
    if (modifiers == null) {
      return;
    }
    if (modifiers.at() != null) {
      fail(expr.span(), "there is an `@` already");
      return;
    }
    expr = with(modifiers.withAt(at));
  }

  /** The modifiers so far, or null if there can be none. */
  private @Nullable Modifiers modifiers(String name) {
    variableAsMetric();
    if (expr instanceof VectorSelector vector) {
      return vector.modifiers();
    }
    if (expr instanceof MatrixSelector matrix) {
      return matrix.vector().modifiers();
    }
    if (expr instanceof SubqueryExpr subquery) {
      return subquery.modifiers();
    }
    fail(expr.span(), "`" + name + "` stands behind a selector or subquery only");
    return null;
  }

  private Expr with(Modifiers modifiers) {
    Span span = in.spanFrom(expr.span().start());
    if (expr instanceof VectorSelector vector) {
      return vector.withModifiers(modifiers).withSpan(span);
    }
    if (expr instanceof MatrixSelector matrix) {
      return new MatrixSelector(matrix.vector().withModifiers(modifiers), matrix.range(), span);
    }
    SubqueryExpr subquery = (SubqueryExpr) expr;
    return new SubqueryExpr(subquery.expr(), subquery.range(), subquery.step(), modifiers, span);
  }

  private At time() {
    if (in.at(Token.START) || in.at(Token.END)) {
      At.Bound bound = in.at(Token.START) ? At.Bound.START : At.Bound.END;
      in.advance();
      in.expect(Token.LEFT_PAREN, "`()`");
      in.expect(Token.RIGHT_PAREN, "`)`");
      return bound;
    }
    if (in.at(Token.VARIABLE)) {
      At variable = new At.Variable(in.word());
      in.advance();
      return variable;
    }
    boolean minus = in.at(Token.SUBTRACT);
    if (minus || in.at(Token.ADD)) {
      in.advance();
    }
    double seconds;
    if (in.at(Token.NUMBER)) {
      seconds = DurationParser.number(in);
    } else if (in.at(Token.DURATION)) {
      seconds = Durations.toSeconds(DurationParser.duration(in));
    } else {
      throw in.unexpected("a time: seconds since 1970, `start()` or `end()`");
    }
    in.advance();
    return timestamp(minus ? -seconds : seconds);
  }

  private At timestamp(double seconds) {
    if (!(Math.abs(seconds) < 0x1p63)) {
      fail(expr.span(), "the time behind `@` is out of bounds");
      return new At.Timestamp(0);
    }
    double millis = Math.abs(seconds * 1000);
    if (millis >= 0x1p63) {
      return new At.Timestamp(Long.MIN_VALUE); // Prometheus overflows to this too
    }
    long rounded = Math.round(millis);
    return new At.Timestamp(seconds < 0 ? -rounded : rounded);
  }

  private void extend(RangeExtension extension) {
    Span word = in.span();
    in.advance();
    variableAsMetric();
    VectorSelector vector = null;
    if (expr instanceof VectorSelector selector) {
      vector = selector;
    } else if (expr instanceof MatrixSelector matrix) {
      vector = matrix.vector();
    }
    if (vector == null) {
      fail(expr.span(), "`" + extension.keyword() + "` stands behind a selector only");
    } else if (vector.extension() != RangeExtension.NONE && vector.extension() != extension) {
      fail(expr.span(), "a selector is either `anchored` or `smoothed`");
    } else {
      VectorSelector extended = vector.withExtension(extension);
      expr =
          expr instanceof MatrixSelector matrix
              ? new MatrixSelector(extended, matrix.range(), matrix.span().to(word))
              : extended.withSpan(extended.span().to(word));
    }
  }
}
