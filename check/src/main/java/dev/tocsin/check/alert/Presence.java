package dev.tocsin.check.alert;

/** When an expression has a result, the strictest first. */
enum Presence {
  /** Only while something holds, or where that can't be known. */
  CONDITIONAL,
  /** As long as there are series. */
  EXISTING,
  /** Always, whatever is measured. */
  ALWAYS;

  /** The stricter of two: what has a result only while both have. */
  Presence and(Presence other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The more lenient of two: what has a result while either has. */
  Presence or(Presence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
