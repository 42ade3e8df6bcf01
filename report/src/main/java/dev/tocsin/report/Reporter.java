package dev.tocsin.report;

import java.io.IOException;
import java.io.Writer;

/** A form in which findings are told. The same report gives the same text. */
public interface Reporter {
  /**
   * Writes a report, and does not close the writer.
   *
   * @throws IOException if it can't be written
   */
  void write(Report report, Writer out) throws IOException;
}
