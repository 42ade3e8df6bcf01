package dev.tocsin.model.dashboard;

/** A text and a colour in place of values. */
public sealed interface ValueMapping {
  /** What is written instead. */
  String text();

  Color color();

  /** Stands for exactly this value. */
  record Value(double value, String text, Color color) implements ValueMapping {}

  /** Stands for the values from one to another, both included. */
  record Range(double from, double to, String text, Color color) implements ValueMapping {}

  static ValueMapping value(double value, String text, Color color) {
    return new Value(value, text, color);
  }

  static ValueMapping range(double from, double to, String text, Color color) {
    return new Range(from, to, text, color);
  }
}
