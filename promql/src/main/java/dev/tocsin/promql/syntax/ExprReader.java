package dev.tocsin.promql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text into a tree, without looking at types. {@link dev.tocsin.promql.PromQl} is the front
 * door; this is for those who want the errors as a list.
 */
public final class ExprReader {
  private ExprReader() {}

  /**
   * The tree of a text, or null if errors were added to the list.
   *
   * @param errors receives what is wrong, in the order it was found
   */
  public static @Nullable Expr read(String text, ParserOptions options, List<PromQlError> errors) {
    int before = errors.size();
    try {
      Expr expr = new ExpressionParser(new TokenStream(text, options, errors)).readAll();
      return errors.size() == before ? expr : null;
    } catch (SyntaxAbort abort) {
      return null;
    }
  }
}
