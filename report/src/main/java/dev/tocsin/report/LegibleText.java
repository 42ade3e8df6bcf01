package dev.tocsin.report;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Origin;

/**
 * Texts that every format can hold and that do nothing to a terminal: a control character is shown
 * by its picture, as ␛ for ESC, and what has no UTF-8 or XML is shown as U+FFFD. Tab, line feed and
 * carriage return stay. No text becomes longer or shorter by it, so that spans stay right.
 */
final class LegibleText {
  private static final int PICTURES = 0x2400;
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  private LegibleText() {}

  /** The same finding in legible texts. */
  static Diagnostic of(Diagnostic finding) {
    return new Diagnostic(
        finding.level(),
        finding.id(),
        of(finding.message()),
        of(finding.subject()),
        of(finding.origin()),
        finding.excerpts().stream().map(LegibleText::of).toList(),
        of(finding.why()),
        of(finding.fix()));
  }

  private static Excerpt of(Excerpt excerpt) {
    return new Excerpt(of(excerpt.text()), excerpt.span(), of(excerpt.label()));
  }

  private static Origin of(Origin origin) {
    return origin.className().isEmpty() && origin.isKnown()
        ? Origin.inFile(of(origin.file()), origin.line(), origin.column())
        : origin;
  }

  /** The same text, legible. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < out.length()
          && Character.isLowSurrogate(out.charAt(i + 1))) {
        i++;
      } else {
        out.setCharAt(i, legible(c));
      }
    }
    return out.toString();
  }

  private static char legible(char c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return c;
    }
    if (c < ' ') {
      return (char) (PICTURES + c);
    }
    if (c == '\u007F') {
      return PICTURE_OF_DELETE;
    }
    boolean character = !Character.isISOControl(c) && !Character.isSurrogate(c) && c < '\uFFFE';
    return character ? c : REPLACEMENT;
  }
}
