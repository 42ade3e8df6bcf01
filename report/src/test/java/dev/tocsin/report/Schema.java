package dev.tocsin.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/** A JSON schema, and what a text does against it. */
final class Schema {
  /** The OASIS standard's, as a library of SARIF ships it. */
  static final Schema SARIF =
      new Schema(
          VersionFlag.V7,
          () ->
              Objects.requireNonNull(
                  Schema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")));

  /** The one that we publish. */
  static final Schema OURS =
      new Schema(
          VersionFlag.V202012, () -> Files.newInputStream(Path.of("../docs/report.schema.json")));

  private interface Source {
    InputStream open() throws IOException;
  }

  private final JsonSchema schema;

  private Schema(VersionFlag version, Source source) {
    try (InputStream text = source.open()) {
      schema = JsonSchemaFactory.getInstance(version).getSchema(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is wrong with a JSON text. */
  Set<ValidationMessage> problems(String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
