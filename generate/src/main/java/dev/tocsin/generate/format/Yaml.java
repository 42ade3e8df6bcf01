package dev.tocsin.generate.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tocsin.model.Monitoring;

/**
 * YAML as people write it: no quotes where none are needed, texts of several lines as blocks, and a
 * header.
 */
public final class Yaml {
  private static final ObjectWriter WRITER =
      new YAMLMapper(
              YAMLFactory.builder()
                  .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                  .disable(YAMLGenerator.Feature.SPLIT_LINES)
                  .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                  .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
                  .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                  .stringQuotingChecker(new GoYamlQuoting())
                  .build())
          .writer();

  private Yaml() {}

  /** The whole text of a YAML file that is generated from a monitoring. */
  public static String write(Monitoring monitoring, Fields fields) {
    return "# " + Header.of(monitoring) + "\n" + write(fields);
  }

  static String write(Fields fields) {
    try {
      return WRITER.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("fields that YAML can't hold: " + e.getOriginalMessage(), e);
    }
  }
}
