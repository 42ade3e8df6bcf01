package dev.tocsin.diagnostic;

/**
 * A text that stands within a file, perhaps quoted, folded or indented there.
 *
 * @param text the text as it is meant
 * @param source where each part of it stands in the file; asked for findings only
 */
public record WrittenText(String text, Source source) {
  /** Where a text stands. */
  @FunctionalInterface
  public interface Source {
    /**
     * The place of a character.
     *
     * @param index in UTF-16 units from the start of the text
     */
    Origin at(int index);
  }

  /** The place in the file of a character of the text. */
  public Origin at(int index) {
    return source.at(index);
  }
}
