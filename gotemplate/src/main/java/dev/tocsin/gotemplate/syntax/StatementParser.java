package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.gotemplate.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Reads a template: it takes what Go 1.26's {@code text/template/parse} takes, but for {@value
 * PipelineParser#MAX_DEPTH} levels of blocks and parentheses.
 */
public final class StatementParser {
  private final TokenStream tokens;
  private final PipelineParser pipelines;
  private final Definitions definitions = new Definitions();
  private int ranges;

  private StatementParser(TokenStream tokens, PipelineParser pipelines) {
    this.tokens = tokens;
    this.pipelines = pipelines;
  }

  /**
   * Reads a template, which itself has the empty name.
   *
   * @param functions the names of the functions that it may call
   * @param variables the variables, with their dollars, that are declared before it
   * @throws GoTemplateException if it is wrong
   */
  public static SyntaxTree read(String text, Set<String> functions, Collection<String> variables) {
    TokenStream tokens = new TokenStream(text, Lexer.read(text, functions));
    PipelineParser pipelines = new PipelineParser(tokens, functions, new Scope(variables));
    return new StatementParser(tokens, pipelines).template();
  }

  private SyntaxTree template() {
    List<Statement> body = new ArrayList<>();
    while (!tokens.peek().is(Kind.END_OF_TEXT)) {
      Token left = tokens.peek();
      boolean opens = statement(body);
      if (opens && tokens.peekWord().is(Kind.DEFINE)) {
        definition(left);
      } else if (opens) {
        throw tokens.error(
            tokens.peek().span(),
            "there is no block that this `" + tokens.peek().text() + "` could belong to");
      }
    }
    String clash = definitions.clash("", body);
    if (!clash.isEmpty()) {
      throw tokens.error(definitions.span(""), clash);
    }
    return new SyntaxTree(body, definitions.all());
  }

  /** The statements up to the `end` or `else` that belongs to what was opened. */
  private List<Statement> body(Token left, Token keyword) {
    List<Statement> body = new ArrayList<>();
    while (true) {
      if (tokens.peekWord().is(Kind.END_OF_TEXT)) {
        throw tokens.error(
            left.span().to(keyword.span()),
            "this `{{" + keyword.text() + "}}` is never closed: `{{end}}` is missing");
      }
      if (statement(body)) {
        if (tokens.peekWord().is(Kind.DEFINE)) {
          throw tokens.error(tokens.peek().span(), "`{{define}}` can't stand within a block");
        }
        return body;
      }
    }
  }

  /**
   * Reads a statement, or the braces that open `define`, `else` or `end`.
   *
   * @return whether it was one of these
   */
  private boolean statement(List<Statement> body) {
    Token token = tokens.nextWord();
    Span span = token.span();
    switch (token.kind()) {
      case TEXT -> body.add(new Text(span, token.text()));
      case COMMENT -> body.add(new Comment(span, token.text()));
      case LEFT -> {
        Kind keyword = tokens.peekWord().kind();
        if (keyword == Kind.DEFINE || keyword == Kind.ELSE || keyword == Kind.END_KEYWORD) {
          return true;
        }
        body.add(action(token));
      }
      default -> throw tokens.unexpected(token, "the template");
    }
    return false;
  }

  private Statement action(Token left) {
    int start = tokens.position();
    Token keyword = tokens.next();
    return switch (keyword.kind()) {
      case IF, WITH, RANGE -> control(left, keyword);
      case BLOCK -> block(left, keyword);
      case TEMPLATE -> call(left);
      case BREAK, CONTINUE -> jump(left, keyword);
      default -> {
        tokens.goTo(start);
        Pipeline pipeline = pipelines.pipeline("braces");
        yield new Action(since(left), pipeline);
      }
    };
  }

  private Statement control(Token left, Token keyword) {
    pipelines.deeper(left.span().to(keyword.span()));
    int outer = pipelines.scope().size();
    boolean range = keyword.is(Kind.RANGE);
    Pipeline pipeline =
        pipelines.pipeline(range ? PipelineParser.RANGE : "`{{" + keyword.text() + "}}`");
    ranges += range ? 1 : 0;
    List<Statement> body = body(left, keyword);
    ranges -= range ? 1 : 0;
    List<Statement> otherwise = otherwise(left, keyword);
    pipelines.scope().shrinkTo(outer);
    pipelines.shallower();
    Span span = since(left);
    if (range) {
      return new Range(span, pipeline, body, otherwise);
    }
    return keyword.is(Kind.IF)
        ? new If(span, pipeline, body, otherwise)
        : new With(span, pipeline, body, otherwise);
  }

  /** What follows {@code else}, up to and with {@code end}. */
  private List<Statement> otherwise(Token left, Token keyword) {
    int braces = tokens.position() - 1;
    Token next = tokens.nextWord();
    if (next.is(Kind.END_KEYWORD)) {
      tokens.expect(Kind.RIGHT, "`{{end}}`");
      return List.of();
    }
    Token nested = tokens.peekWord();
    if (!keyword.is(Kind.RANGE) && nested.is(keyword.kind())) {
      tokens.next();
      return List.of(control(tokens.at(braces), nested));
    }
    tokens.expect(Kind.RIGHT, "`{{else}}` of `{{" + keyword.text() + "}}`");
    List<Statement> otherwise = body(left, keyword);
    end("`{{" + keyword.text() + "}}` that has an `{{else}}`");
    return otherwise;
  }

  private void end(String where) {
    tokens.expect(Kind.END_KEYWORD, where);
    tokens.expect(Kind.RIGHT, "`{{end}}`");
  }

  private void definition(Token left) {
    Token keyword = tokens.next();
    StringLiteral name = name("`{{define}}`");
    tokens.expect(Kind.RIGHT, "`{{define}}`");
    define(left, keyword, name);
  }

  private Statement block(Token left, Token keyword) {
    StringLiteral name = name("`{{block}}`");
    Pipeline argument = pipelines.pipeline("`{{block}}`");
    define(left, keyword, name);
    return new TemplateCall(since(left), name, argument);
  }

  /** The body of a definition, which sees no variables and ranges of the outside. */
  private void define(Token left, Token keyword, StringLiteral name) {
    Scope outer = pipelines.scope();
    int outerRanges = ranges;
    pipelines.deeper(left.span().to(keyword.span()));
    pipelines.enter(new Scope(List.of()));
    ranges = 0;
    List<Statement> body = body(left, keyword);
    end("`{{" + keyword.text() + "}}`");
    pipelines.enter(outer);
    ranges = outerRanges;
    pipelines.shallower();
    String clash = definitions.clash(name.value(), body);
    if (!clash.isEmpty()) {
      throw tokens.error(name.span(), clash);
    }
    definitions.add(new Definition(since(left), name, body));
  }

  private Statement call(Token left) {
    StringLiteral name = name("`{{template}}`");
    if (tokens.peekWord().is(Kind.RIGHT)) {
      tokens.next();
      return new TemplateCall(since(left), name, null);
    }
    Pipeline argument = pipelines.pipeline("`{{template}}`");
    return new TemplateCall(since(left), name, argument);
  }

  private StringLiteral name(String where) {
    Token token = tokens.nextWord();
    if (token.is(Kind.STRING) || token.is(Kind.RAW_STRING)) {
      return PipelineParser.string(token);
    }
    throw token.is(Kind.ERROR)
        ? tokens.unexpected(token, where)
        : tokens.error(token.span(), "the name of a template, in quotes, is missing in " + where);
  }

  private Statement jump(Token left, Token keyword) {
    tokens.expect(Kind.RIGHT, "`{{" + keyword.text() + "}}`");
    if (ranges == 0) {
      throw tokens.error(keyword.span(), "`" + keyword.text() + "` has to stand in a `{{range}}`");
    }
    return keyword.is(Kind.BREAK) ? new Break(since(left)) : new Continue(since(left));
  }

  private Span since(Token left) {
    return tokens.from(left.span().start());
  }
}
