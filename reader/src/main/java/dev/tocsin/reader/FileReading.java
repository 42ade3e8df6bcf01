package dev.tocsin.reader;

import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * What was read of a file.
 *
 * @param things what it defines
 * @param reading what is wrong with it, and where its expressions stand
 */
record FileReading<T>(List<T> things, Reading reading) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  FileReading {
    things = List.copyOf(things);
  }

  /**
   * Reads files side by side.
   *
   * @return what was read of each, in their order
   * @throws IOException if one can't be opened
   */
  static <T> List<FileReading<T>> all(List<Path> files, Function<Reading, List<T>> reader)
      throws IOException {
    try {
      return files.parallelStream().map(file -> FileReading.<T>of(file, reader)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> FileReading<T> of(Path file, Function<Reading, List<T>> reader) {
    try {
      String text = Files.readString(file);
      boolean marked = text.startsWith(BYTE_ORDER_MARK);
      Reading reading =
          new Reading(new SourceFile(file.toString(), marked ? text.substring(1) : text));
      return new FileReading<>(reader.apply(reading), reading);
    } catch (MalformedInputException e) {
      Reading reading = new Reading(new SourceFile(file.toString(), ""));
      reading.refuse(
          Reading.SYNTAX,
          reading.file().start(),
          "the file is no text in UTF-8",
          "save it as UTF-8");
      return new FileReading<>(List.of(), reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
