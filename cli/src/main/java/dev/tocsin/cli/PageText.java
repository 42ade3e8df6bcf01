package dev.tocsin.cli;

/** A page of documentation in a terminal: what Markdown marks is shown, not its marks. */
final class PageText {
  private static final String FENCE = "```";
  private static final String INDENTATION = "    ";

  private PageText() {}

  /** Prints a page whose first line is a comment, as in docs/checks. */
  static void print(String markdown, Terminal terminal) {
    boolean code = false;
    for (String line : markdown.lines().skip(2).toList()) {
      if (line.startsWith(FENCE)) {
        code = !code;
      } else if (code) {
        terminal.line((INDENTATION + line).stripTrailing());
      } else if (line.startsWith("#")) {
        terminal.heading(line.replaceFirst("#+ ", ""));
      } else {
        terminal.line(line.replaceFirst("^\\*\\*(\\w+)\\*\\*", "$1"));
      }
    }
  }
}
