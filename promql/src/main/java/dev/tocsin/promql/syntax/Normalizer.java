package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes from a tree what does not count: where it was written, and the order of matchers. */
final class Normalizer implements ExprVisitor<Expr> {
  static final Normalizer INSTANCE = new Normalizer();

  private static final Comparator<LabelMatcher> MATCHER_ORDER =
      Comparator.comparing(LabelMatcher::label)
          .thenComparing(LabelMatcher::op)
          .thenComparing(LabelMatcher::value);

  private Normalizer() {}

  private Expr erase(Expr expr) {
    return expr.accept(this);
  }

  private @Nullable Expr eraseNullable(@Nullable Expr expr) {
    return expr == null ? null : erase(expr);
  }

  @Override
  public Expr visit(AggregateExpr expr) {
    Grouping grouping =
        new Grouping(expr.grouping().mode(), expr.grouping().labels(), List.of(), Span.NONE);
    return new AggregateExpr(
        expr.op(), eraseNullable(expr.parameter()), erase(expr.expr()), grouping, Span.NONE);
  }

  @Override
  public Expr visit(BinaryExpr expr) {
    VectorMatching m = expr.matching();
    VectorMatching matching =
        new VectorMatching(
            m.cardinality(),
            m.on(),
            m.labels(),
            m.include(),
            m.fillLeft(),
            m.fillRight(),
            List.of());
    return new BinaryExpr(
        expr.op(),
        erase(expr.left()),
        erase(expr.right()),
        expr.bool(),
        matching,
        expr.variable(),
        Span.NONE);
  }

  @Override
  public Expr visit(Call expr) {
    return new Call(expr.function(), expr.args().stream().map(this::erase).toList(), Span.NONE);
  }

  @Override
  public Expr visit(MatrixSelector expr) {
    return new MatrixSelector(selector(expr.vector()), erase(expr.range()), Span.NONE);
  }

  @Override
  public Expr visit(NumberLiteral expr) {
    return new NumberLiteral(expr.value(), expr.duration(), Span.NONE);
  }

  @Override
  public Expr visit(ParenExpr expr) {
    return new ParenExpr(erase(expr.expr()), Span.NONE);
  }

  @Override
  public Expr visit(StringLiteral expr) {
    return StringLiteral.of(expr.value());
  }

  @Override
  public Expr visit(SubqueryExpr expr) {
    DurationExpr step = expr.step() == null ? null : erase(expr.step());
    return new SubqueryExpr(
        erase(expr.expr()), erase(expr.range()), step, modifiers(expr.modifiers()), Span.NONE);
  }

  @Override
  public Expr visit(UnaryExpr expr) {
    return new UnaryExpr(expr.op(), erase(expr.expr()), Span.NONE);
  }

  @Override
  public Expr visit(VariableExpr expr) {
    return VariableExpr.of(expr.text());
  }

  @Override
  public Expr visit(VectorSelector expr) {
    return selector(expr);
  }

  private static VectorSelector selector(VectorSelector expr) {
    return new VectorSelector(
        expr.metric(),
        expr.matchers().stream()
            .map(m -> LabelMatcher.of(m.label(), m.op(), m.value()))
            .sorted(MATCHER_ORDER)
            .toList(),
        expr.variables(),
        modifiers(expr.modifiers()),
        expr.extension(),
        Span.NONE);
  }

  private static Modifiers modifiers(Modifiers modifiers) {
    DurationExpr offset = modifiers.offset();
    return offset == null ? modifiers : new Modifiers(erase(offset), modifiers.at());
  }

  private static DurationExpr erase(DurationExpr expr) {
    if (expr instanceof DurationBinary binary) {
      return new DurationBinary(
          binary.op(), erase(binary.left()), erase(binary.right()), Span.NONE);
    }
    if (expr instanceof DurationCall call) {
      return new DurationCall(
          call.function(), call.args().stream().map(Normalizer::erase).toList(), Span.NONE);
    }
    if (expr instanceof DurationLiteral literal) {
      return DurationLiteral.of(literal.value());
    }
    if (expr instanceof DurationNegation negation) {
      return new DurationNegation(erase(negation.expr()), Span.NONE);
    }
    if (expr instanceof DurationNumber number) {
      return DurationNumber.of(number.value());
    }
    if (expr instanceof DurationParen paren) {
      return DurationParen.of(erase(paren.expr()));
    }
    return DurationVariable.of(((DurationVariable) expr).text());
  }
}
