package dev.tocsin.promql.syntax;

import dev.tocsin.promql.function.Function;
import dev.tocsin.promql.function.Functions;
import dev.tocsin.promql.function.ValueType;

/** Which expressions are scalars, by their shape alone. */
final class Scalars {
  private Scalars() {}

  static boolean isScalar(Expr expr) {
    if (expr instanceof ParenExpr paren) {
      return isScalar(paren.expr());
    }
    if (expr instanceof UnaryExpr unary) {
      return isScalar(unary.expr());
    }
    if (expr instanceof BinaryExpr binary) {
      return isScalar(binary.left()) && isScalar(binary.right());
    }
    if (expr instanceof Call call) {
      Function function = Functions.find(call.function());
      return function != null && function.result() == ValueType.SCALAR;
    }
    return expr instanceof NumberLiteral;
  }
}
