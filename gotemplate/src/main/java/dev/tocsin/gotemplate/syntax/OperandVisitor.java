package dev.tocsin.gotemplate.syntax;

import org.jspecify.annotations.Nullable;

/** One method for each kind of {@link Operand}. */
public interface OperandVisitor<R extends @Nullable Object> {
  R visit(Dot operand);

  R visit(Nil operand);

  R visit(BoolLiteral operand);

  R visit(NumberLiteral operand);

  R visit(StringLiteral operand);

  R visit(FunctionName operand);

  R visit(Field operand);

  R visit(Variable operand);

  R visit(Chain operand);

  R visit(Pipeline operand);
}
