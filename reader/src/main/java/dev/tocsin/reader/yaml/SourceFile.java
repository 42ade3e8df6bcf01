package dev.tocsin.reader.yaml;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.WrittenText;

/**
 * A file that was read.
 *
 * @param path as it was given
 * @param text all of it
 */
public record SourceFile(String path, String text) {
  /** The place of the first character. */
  public Origin start() {
    return Origin.inFile(path, 1, 1);
  }

  /**
   * The text of a scalar, or a part of it.
   *
   * @param from where the part begins, in UTF-16 units
   */
  public WrittenText written(Scalar scalar, int from, int to) {
    return new WrittenText(
        scalar.value().substring(from, to), new ScalarSource(this, scalar, from));
  }

  /** The text of a scalar without the blanks behind it. */
  public WrittenText written(Scalar scalar) {
    return written(scalar, 0, scalar.value().stripTrailing().length());
  }

  /** The place of a node. */
  public Origin at(Node node) {
    return Origin.inFile(path, node.line(), node.column());
  }

  /** Where a line begins in the text, in UTF-16 units; lines count from 1. */
  int startOf(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }

  /** The place of a character of the text. */
  Origin at(int index) {
    int start = text.lastIndexOf('\n', index - 1) + 1;
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return Origin.inFile(path, line, 1 + text.codePointCount(start, index));
  }
}
