package dev.tocsin.gotemplate;

import dev.tocsin.gotemplate.syntax.Definition;
import dev.tocsin.gotemplate.syntax.GoTemplateException;
import dev.tocsin.gotemplate.syntax.Statement;
import dev.tocsin.gotemplate.syntax.StatementParser;
import dev.tocsin.gotemplate.syntax.SyntaxTree;
import java.util.List;

/**
 * A template that Go 1.26 would take.
 *
 * @param text as it was written; all spans count in it
 * @param dialect what it may call and use
 * @param body what it does itself
 * @param definitions the templates that it defines, one for each name
 */
public record GoTemplate(
    String text, Dialect dialect, List<Statement> body, List<Definition> definitions) {
  public GoTemplate {
    body = List.copyOf(body);
    definitions = List.copyOf(definitions);
  }

  /**
   * Reads a template.
   *
   * @throws GoTemplateException if it is wrong, with the first error
   */
  public static GoTemplate parse(String text, Dialect dialect) {
    SyntaxTree tree = StatementParser.read(text, dialect.functions(), dialect.variables().keySet());
    return new GoTemplate(text, dialect, tree.body(), tree.definitions());
  }
}
