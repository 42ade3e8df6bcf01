package dev.tocsin.promql.corpus;

import dev.tocsin.promql.syntax.Feature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * Cases that Prometheus itself is tested with, and expressions of real rules and dashboards. They
 * lie in the folder that the environment variable {@code TOCSIN_CORPUS} names; tests that need them
 * are skipped where it is not set, and fail if {@code TOCSIN_CONFORMANCE=required} is.
 */
public final class Corpus {
  private Corpus() {}

  /** One case: a line of a file. */
  public record Case(Map<String, @Nullable Object> fields) {
    /** A text that the case has. */
    public String text(String field) {
      return (String) Objects.requireNonNull(fields.get(field), field);
    }

    /** The expression, its bytes read as UTF-8. */
    public String expr() {
      Object bytes = fields.get("expr_b64");
      return bytes == null
          ? text("expr")
          : new String(Base64.getDecoder().decode((String) bytes), StandardCharsets.UTF_8);
    }

    /** The features that the case needs. */
    @SuppressWarnings("unchecked")
    public Set<Feature> features() {
      Object names = fields.getOrDefault("features", List.of());
      return ((List<String>) Objects.requireNonNull(names))
          .stream()
              .map(name -> Feature.ofFlag("promql-" + name).orElseThrow())
              .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
      String name = String.valueOf(fields.getOrDefault("expr", fields.get("input")));
      return name.substring(0, Math.min(120, name.length()));
    }
  }

  /** All cases of a file, at least so many. */
  public static List<Case> cases(String file, int atLeast) {
    String folder = System.getenv("TOCSIN_CORPUS");
    if (folder == null || folder.isEmpty()) {
      if ("required".equals(System.getenv("TOCSIN_CONFORMANCE"))) {
        throw new IllegalStateException("TOCSIN_CORPUS is not set");
      }
      Assumptions.abort("TOCSIN_CORPUS is not set: nothing to compare with");
    }
    try {
      String text = Files.readString(Path.of(folder, file.split("/", -1)));
      List<Case> cases =
          Arrays.stream(text.split("\n", -1))
              .filter(line -> !line.isBlank())
              .map(line -> new Case(Json.object(line)))
              .toList();
      if (cases.size() < atLeast) {
        throw new IllegalStateException(file + " has only " + cases.size() + " cases");
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
