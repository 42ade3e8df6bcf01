package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.gotemplate.syntax.Token.Kind;
import java.util.List;

/** The words of a template, one after the other. */
final class TokenStream {
  private final String text;
  private final List<Token> tokens;
  private int index;

  TokenStream(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The next one, maybe white space; at the end always the last. */
  Token peek() {
    return tokens.get(Math.min(index, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    index++;
    return token;
  }

  /** The next one that is not white space. */
  Token peekWord() {
    while (peek().is(Kind.SPACE)) {
      index++;
    }
    return peek();
  }

  Token nextWord() {
    peekWord();
    return next();
  }

  /**
   * The next one, which has to be of a kind.
   *
   * @param where what it belongs to, such as {@code {{else}}}
   */
  Token expect(Kind kind, String where) {
    Token token = nextWord();
    if (!token.is(kind)) {
      throw unexpected(token, where);
    }
    return token;
  }

  int position() {
    return index;
  }

  /** The one at a position that was read. */
  Token at(int position) {
    return tokens.get(position);
  }

  void goTo(int position) {
    index = position;
  }

  /** From a place to the end of the word that was read last. */
  Span from(int start) {
    int last = index - 1;
    while (tokens.get(last).is(Kind.SPACE)) {
      last--;
    }
    return new Span(start, tokens.get(last).span().end());
  }

  GoTemplateException unexpected(Token token, String where) {
    return error(
        token.span(),
        token.is(Kind.ERROR)
            ? token.text()
            : token.is(Kind.END_OF_TEXT)
                ? "the template ends within " + where
                : "`" + token.text() + "` can't stand here, in " + where);
  }

  GoTemplateException error(Span span, String problem) {
    return new GoTemplateException(text, span, problem);
  }
}
