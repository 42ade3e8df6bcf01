package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The templates that a text defines: one for each name. */
final class Definitions {
  private final Map<String, Definition> byName = new LinkedHashMap<>();

  /** What is wrong with one more definition of a name, or nothing. */
  String clash(String name, List<Statement> body) {
    Definition known = byName.get(name);
    return known == null || isEmpty(known.body()) || isEmpty(body)
        ? ""
        : "the template `" + name + "` is defined twice";
  }

  /** Keeps a definition, unless it is empty and there is another. */
  void add(Definition definition) {
    String name = definition.name().value();
    Definition known = byName.get(name);
    if (known == null || isEmpty(known.body())) {
      byName.put(name, definition);
    }
  }

  /** Where a name that is known was given. */
  Span span(String name) {
    return Objects.requireNonNull(byName.get(name)).name().span();
  }

  List<Definition> all() {
    return List.copyOf(byName.values());
  }

  private static boolean isEmpty(List<Statement> body) {
    return body.stream()
        .allMatch(
            statement ->
                statement instanceof Comment
                    || (statement instanceof Text text && Characters.isBlank(text.text())));
  }
}
