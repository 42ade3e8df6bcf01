package dev.tocsin.promql.syntax;

/** Ends the reading of a part that can't be understood; the error is on the list. */
final class SyntaxAbort extends RuntimeException {
  private static final long serialVersionUID = 1;

  SyntaxAbort() {
    super(null, null, false, false);
  }
}
