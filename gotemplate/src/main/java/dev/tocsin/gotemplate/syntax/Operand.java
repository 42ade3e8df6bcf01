package dev.tocsin.gotemplate.syntax;

import org.jspecify.annotations.Nullable;

/** A value in an action: a constant, a function's name, or a piece of data. */
public sealed interface Operand extends Node
    permits Dot,
        Nil,
        BoolLiteral,
        NumberLiteral,
        StringLiteral,
        FunctionName,
        Field,
        Variable,
        Chain,
        Pipeline {
  /** Hands this node to the visitor's method for its kind. */
  <R extends @Nullable Object> R accept(OperandVisitor<R> visitor);
}
