package dev.tocsin.reader.yaml;

/** A part of a YAML or JSON document, and where it stands. */
public sealed interface Node permits Scalar, Sequence, Mapping {
  /** The line on which it begins, from 1. */
  int line();

  /** The column in which it begins, from 1, in characters. */
  int column();

  /** What people call a thing of this kind, such as {@code a list}. */
  String kind();
}
