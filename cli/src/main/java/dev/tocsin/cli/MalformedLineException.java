package dev.tocsin.cli;

/** A line does not ask what was to be asked; the message says why not. */
final class MalformedLineException extends Exception {
  private static final long serialVersionUID = 1;

  MalformedLineException(String why) {
    super("not a JSON object with a text `expr`: " + why);
  }
}
