package dev.tocsin.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a run of the command line said and how it ended. */
record Run(int exitCode, String out, String err) {
  static Run of(String... arguments) {
    return reading(InputStream.nullInputStream(), arguments);
  }

  static Run reading(String in, String... arguments) {
    byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
    return reading(new ByteArrayInputStream(bytes), arguments);
  }

  static Run reading(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintWriter outWriter = Tocsin.utf8(out);
    PrintWriter errWriter = Tocsin.utf8(err);
    int exitCode = Tocsin.run(arguments, in, outWriter, errWriter);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What it said, line by line. */
  List<String> lines() {
    return out.lines().toList();
  }
}
