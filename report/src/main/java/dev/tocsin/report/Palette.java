package dev.tocsin.report;

import dev.tocsin.diagnostic.Level;

/** Colours for findings. */
@FunctionalInterface
public interface Palette {
  /** No colours. */
  Palette NONE = (level, text) -> text;

  /** A line in the colour of a level. */
  String paint(Level level, String line);
}
