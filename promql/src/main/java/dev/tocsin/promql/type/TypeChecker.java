package dev.tocsin.promql.type;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.function.Function;
import dev.tocsin.promql.function.Functions;
import dev.tocsin.promql.function.ValueType;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ExprVisitor;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.PromQlError;
import dev.tocsin.promql.syntax.StringLiteral;
import dev.tocsin.promql.syntax.SubqueryExpr;
import dev.tocsin.promql.syntax.UnaryExpr;
import dev.tocsin.promql.syntax.VariableExpr;
import dev.tocsin.promql.syntax.VectorMatching;
import dev.tocsin.promql.syntax.VectorMatching.Cardinality;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;

/** Checks the types of a tree's parts, and all else that Prometheus 3.16 checks before it runs. */
public final class TypeChecker implements ExprVisitor<ValueType> {
  private final String text;
  private final List<PromQlError> errors;

  private TypeChecker(String text, List<PromQlError> errors) {
    this.text = text;
    this.errors = errors;
  }

  /**
   * The type of a tree, whose parts are checked.
   *
   * @param text what the tree was read from, or nothing for a tree built in code
   * @param errors receives what is wrong
   */
  public static ValueType check(Expr expr, String text, List<PromQlError> errors) {
    return expr.accept(new TypeChecker(text, errors));
  }

  private ValueType check(Expr expr) {
    return expr.accept(this);
  }

  private void error(Span span, String message) {
    errors.add(PromQlError.of(span, message));
  }

  private void expect(Expr expr, ValueType wanted, String where, String name) {
    ValueType type = check(expr);
    if (!type.fits(wanted)) {
      String place = where + " `" + name + "`, not ";
      errors.add(
          new PromQlError(
              expr.span(),
              "expected " + article(wanted) + " " + place + article(type),
              hint(wanted, type)));
    }
  }

  private static String article(ValueType type) {
    String title = type.title();
    return (title.startsWith("i") ? "an " : "a ") + title;
  }

  private static String hint(ValueType wanted, ValueType type) {
    if (wanted == ValueType.MATRIX && type == ValueType.VECTOR) {
      return "add a range, such as `[5m]`";
    }
    if (wanted == ValueType.VECTOR && type == ValueType.MATRIX) {
      return "wrap it in a function such as `rate` or `avg_over_time`";
    }
    if (wanted == ValueType.VECTOR && type == ValueType.SCALAR) {
      return "`vector(...)` makes an instant vector of a scalar";
    }
    if (wanted == ValueType.SCALAR && type == ValueType.VECTOR) {
      return "`scalar(...)` makes a scalar of a single series";
    }
    return "";
  }

  @Override
  public ValueType visit(AggregateExpr expr) {
    String name = expr.op().keyword();
    expect(expr.expr(), ValueType.VECTOR, "in", name);
    if (expr.parameter() != null) {
      ValueType wanted = expr.op() == Aggregator.COUNT_VALUES ? ValueType.STRING : ValueType.SCALAR;
      expect(expr.parameter(), wanted, "as the parameter of", name);
    }
    return ValueType.VECTOR;
  }

  @Override
  public ValueType visit(BinaryExpr expr) {
    ValueType left = check(expr.left());
    ValueType right = check(expr.right());
    if (expr.op() == BinaryOperator.VARIABLE) {
      boolean vector = left == ValueType.VECTOR || right == ValueType.VECTOR;
      return vector ? ValueType.VECTOR : ValueType.UNKNOWN;
    }
    checkModifiers(expr, left, right);
    checkOperand(expr.left(), left);
    checkOperand(expr.right(), right);
    boolean vectors = left.fits(ValueType.VECTOR) && right.fits(ValueType.VECTOR);
    if (!vectors) {
      checkUnmatched(expr);
    } else if (expr.op().isSet()) {
      checkSet(expr);
    }
    boolean scalar = left == ValueType.SCALAR || right == ValueType.SCALAR;
    if (scalar && expr.op().isSet()) {
      error(expr.span(), "`" + expr.symbol() + "` stands between instant vectors only");
    }
    if (left == ValueType.SCALAR && right == ValueType.SCALAR) {
      return ValueType.SCALAR;
    }
    boolean vector = left == ValueType.VECTOR || right == ValueType.VECTOR;
    return vector || expr.op().isSet() ? ValueType.VECTOR : ValueType.UNKNOWN;
  }

  private void checkModifiers(BinaryExpr expr, ValueType left, ValueType right) {
    BinaryOperator op = expr.op();
    if (expr.bool() && !op.isComparison()) {
      error(operatorSpan(expr), "`bool` belongs to comparisons only");
    }
    boolean scalars = left == ValueType.SCALAR && right == ValueType.SCALAR;
    if (op.isComparison() && !expr.bool() && scalars) {
      errors.add(
          new PromQlError(
              operatorSpan(expr),
              "a comparison of scalars needs `bool`",
              "write `" + op.symbol() + " bool`"));
    }
    VectorMatching matching = expr.matching();
    if (!matching.on()) {
      return;
    }
    for (String label : matching.labels()) {
      if (matching.include().contains(label)) {
        error(
            operatorSpan(expr),
            "`" + label + "` matches both sides already, it can't be grouped too");
      }
    }
  }

  /**
   * From the operator to the end of its modifiers, as Prometheus has it: without the last
   * character.
   */
  private Span operatorSpan(BinaryExpr expr) {
    if (text.isEmpty()) {
      return expr.span();
    }
    int start = expr.left().span().end();
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = expr.right().span().start() - 1;
    while (Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return new Span(start, Math.max(start, end));
  }

  private void checkOperand(Expr operand, ValueType type) {
    if (!type.fits(ValueType.SCALAR) && !type.fits(ValueType.VECTOR)) {
      error(
          operand.span(),
          "operators stand between scalars and instant vectors, not " + article(type));
    }
  }

  /** Between operands of which one is no vector, nothing can be matched. */
  private void checkUnmatched(BinaryExpr expr) {
    if (!expr.matching().labels().isEmpty()) {
      error(expr.span(), "`on` and `ignoring` match instant vectors only");
    }
    if (hasFill(expr)) {
      error(expr.span(), "`fill` fills instant vectors only");
    }
  }

  private void checkSet(BinaryExpr expr) {
    if (expr.matching().cardinality() != Cardinality.MANY_TO_MANY) {
      error(expr.span(), "`" + expr.symbol() + "` knows no `group_left` and `group_right`");
    }
    if (hasFill(expr)) {
      error(expr.span(), "`" + expr.symbol() + "` knows no `fill`");
    }
  }

  private static boolean hasFill(BinaryExpr expr) {
    return expr.matching().fillLeft() != null || expr.matching().fillRight() != null;
  }

  @Override
  public ValueType visit(Call expr) {
    Function function = Functions.find(expr.function());
    if (function == null) {
      expr.args().forEach(this::check);
      return ValueType.UNKNOWN;
    }
    checkCount(expr, function);
    boolean info = function.name().equals("info");
    for (int i = 0;
        i < expr.args().size() && (i < function.args().size() || isOpen(function));
        i++) {
      Expr arg = expr.args().get(i);
      if (info && i == 1) {
        checkInfoLabels(arg);
      } else {
        expect(arg, function.arg(i), "in", function.name());
      }
    }
    return function.result();
  }

  private static boolean isOpen(Function function) {
    return function.minArgs() != function.maxArgs();
  }

  private void checkCount(Call expr, Function function) {
    int count = expr.args().size();
    if (count >= function.minArgs() && count <= function.maxArgs()) {
      return;
    }
    String wanted;
    if (function.minArgs() == function.maxArgs()) {
      wanted = "takes " + function.minArgs();
    } else if (count < function.minArgs()) {
      wanted = "takes at least " + function.minArgs();
    } else {
      wanted = "takes at most " + function.maxArgs();
    }
    error(expr.span(), "`" + function.name() + "` " + wanted + " arguments, not " + count);
  }

  /** The second argument of {@code info} is no vector: it says which labels to add. */
  private void checkInfoLabels(Expr arg) {
    if (!(arg instanceof VectorSelector selector)) {
      expect(arg, ValueType.VECTOR, "in", "info");
      error(arg.span(), "expected label matchers in braces");
    } else if (selector.metric() != null) {
      error(arg.span(), "expected label matchers in braces, without the name of a metric");
    }
  }

  @Override
  public ValueType visit(MatrixSelector expr) {
    check(expr.vector());
    return ValueType.MATRIX;
  }

  @Override
  public ValueType visit(NumberLiteral expr) {
    return ValueType.SCALAR;
  }

  @Override
  public ValueType visit(ParenExpr expr) {
    return check(expr.expr());
  }

  @Override
  public ValueType visit(StringLiteral expr) {
    return ValueType.STRING;
  }

  @Override
  public ValueType visit(SubqueryExpr expr) {
    ValueType type = check(expr.expr());
    if (!type.fits(ValueType.VECTOR)) {
      error(expr.span(), "a subquery runs over an instant vector, not " + article(type));
    }
    return ValueType.MATRIX;
  }

  @Override
  public ValueType visit(UnaryExpr expr) {
    ValueType type = check(expr.expr());
    if (!type.fits(ValueType.SCALAR) && !type.fits(ValueType.VECTOR)) {
      error(
          expr.span(),
          "a sign stands in front of a scalar or an instant vector, not " + article(type));
    }
    return type;
  }

  @Override
  public ValueType visit(VariableExpr expr) {
    return ValueType.UNKNOWN;
  }

  @Override
  public ValueType visit(VectorSelector expr) {
    if (expr.metric() != null) {
      List<LabelMatcher> matchers = expr.matchers();
      for (int i = 0; i < matchers.size(); i++) { // no iterator for each of many selectors
        LabelMatcher matcher = matchers.get(i);
        if (matcher.label().equals(LabelMatcher.METRIC_NAME)) {
          error(
              expr.span(),
              "the metric has two names: `" + expr.metric() + "` and `" + matcher.value() + "`");
        }
      }
    } else if (expr.variables().isEmpty()
        && expr.matchers().stream().noneMatch(TypeChecker::needsValue)) {
      error(expr.span(), "a selector needs a name or a matcher that does not match the empty text");
    }
    return ValueType.VECTOR;
  }

  private static boolean needsValue(LabelMatcher matcher) {
    return !Matching.matches(matcher, "");
  }
}
