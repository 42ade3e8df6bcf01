package dev.tocsin.report;

import dev.tocsin.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tells findings apart that stay the same from run to run: by check, file, subject and message, and
 * where these are equal by their order. Not by the line, which moves with every edit above it.
 */
final class Fingerprints {
  private final Sources sources;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(Sources sources) {
    this.sources = sources;
  }

  /** The fingerprint of the next finding of a report. */
  String next(Diagnostic finding) {
    String identity =
        String.join(
            "\n",
            finding.id(),
            sources.path(finding.origin()),
            finding.subject(),
            finding.message());
    int count = seen.merge(identity, 1, Integer::sum);
    byte[] bytes = (identity + '\n' + count).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }
}
