package dev.tocsin.gotemplate.syntax;

import java.util.List;

/**
 * A template as it was read.
 *
 * @param body what it does itself
 * @param definitions the templates that it defines, in the order of their names' first appearance:
 *     one for each name, since a definition of nothing but white space and comments gives way to
 *     another
 */
public record SyntaxTree(List<Statement> body, List<Definition> definitions) {
  public SyntaxTree {
    body = List.copyOf(body);
    definitions = List.copyOf(definitions);
  }
}
