package dev.tocsin.promql.regex;

import java.util.List;

/** The parts of a regular expression. */
sealed interface Node {
  /** Nothing. */
  Node EMPTY = new Concat(List.of());

  /** One character out of a set. */
  record Char(CharSet set) implements Node {}

  /** One after the other. */
  record Concat(List<Node> nodes) implements Node {}

  /** One or the other. */
  record Either(List<Node> nodes) implements Node {}

  /**
   * Several times the same.
   *
   * @param max the largest number, or {@link #UNBOUNDED}
   */
  record Repeat(Node node, int min, int max) implements Node {
    static final int UNBOUNDED = -1;
  }

  /** A place between characters. */
  enum Place implements Node {
    TEXT_START,
    TEXT_END,
    LINE_START,
    LINE_END,
    WORD_BOUNDARY,
    NO_WORD_BOUNDARY
  }
}
