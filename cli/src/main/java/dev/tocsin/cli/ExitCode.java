package dev.tocsin.cli;

/** What the command line's end tells a script. */
final class ExitCode {
  static final int FINE = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int NOT_LOADED = 3;
  static final int INTERNAL = 4;

  private ExitCode() {}
}
