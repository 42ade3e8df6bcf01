package dev.tocsin.model.query;

import java.util.Locale;

/** PromQL's functions of a single number. Angles are in radians. */
public enum MathFunction {
  ACOS,
  ACOSH,
  ASIN,
  ASINH,
  ATAN,
  ATANH,
  COS,
  COSH,
  /** From radians to degrees. */
  DEG,
  EXP,
  /** The natural logarithm. */
  LN,
  LOG10,
  LOG2,
  /** From degrees to radians. */
  RAD,
  /** -1, 0 or 1. */
  SGN,
  SIN,
  SINH,
  SQRT,
  TAN,
  TANH;

  String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }
}
