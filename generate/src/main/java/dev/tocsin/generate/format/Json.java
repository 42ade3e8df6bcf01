package dev.tocsin.generate.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as people read it: two spaces of indentation, LF, one line for each element. */
public final class Json {
  private static final ObjectWriter WRITER = new JsonMapper().writer(prettyPrinter());

  private Json() {}

  /** The whole text of a JSON file. */
  public static String write(Fields fields) {
    try {
      return WRITER.writeValueAsString(fields) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("fields that JSON can't hold: " + e.getOriginalMessage(), e);
    }
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withArrayIndenter(indenter)
        .withObjectIndenter(indenter);
  }
}
