package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;

/**
 * {@code {{define "name"}}} or {@code {{block "name" .}}}: a template that others can call. Of the
 * variables around it, it knows none.
 */
public record Definition(Span span, StringLiteral name, List<Statement> body) implements Node {
  public Definition {
    body = List.copyOf(body);
  }
}
