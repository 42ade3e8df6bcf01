package dev.tocsin.model.query;

/** What can stand on a side of an arithmetic operator or a comparison: a vector or a scalar. */
public sealed interface Operand extends Query permits ScalarQuery, VectorArithmetic {}
