package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.gotemplate.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands in braces: pipelines, their commands and operands. */
final class PipelineParser {
  /** What {@code {{range}}} is called in messages. */
  static final String RANGE = "`{{range}}`";

  /** So deep may blocks and parentheses be nested, so that no stack overflows. */
  static final int MAX_DEPTH = 250;

  private final TokenStream tokens;
  private final Set<String> functions;
  private Scope scope;
  private int depth;

  PipelineParser(TokenStream tokens, Set<String> functions, Scope scope) {
    this.tokens = tokens;
    this.functions = functions;
    this.scope = scope;
  }

  Scope scope() {
    return scope;
  }

  void enter(Scope scope) {
    this.scope = scope;
  }

  /** Starts a block or parentheses. */
  void deeper(Span span) {
    if (++depth > MAX_DEPTH) {
      throw tokens.error(span, "this is nested more than " + MAX_DEPTH + " levels deep");
    }
  }

  /** Ends a block. */
  void shallower() {
    depth--;
  }

  /** A pipeline and the braces that close it; what it declares stays in scope. */
  Pipeline pipeline(String where) {
    Pipeline pipeline = pipeline(where, Kind.RIGHT);
    tokens.next();
    return pipeline;
  }

  /** A pipeline up to the word that ends it, which is not read. */
  private Pipeline pipeline(String where, Kind end) {
    int start = tokens.peekWord().span().start();
    List<Variable> variables = new ArrayList<>();
    boolean assignment = declarations(where, variables);
    List<Command> commands = new ArrayList<>();
    while (!tokens.peekWord().is(end)) {
      commands.add(command(where));
    }
    if (commands.isEmpty()) {
      throw tokens.error(tokens.peek().span(), "a value is missing in " + where);
    }
    for (Command command : commands.subList(1, commands.size())) {
      if (isConstant(command.operands().get(0))) {
        throw tokens.error(
            command.operands().get(0).span(), "a function or method has to follow `|`");
      }
    }
    return new Pipeline(tokens.from(start), variables, assignment, commands);
  }

  /** Reads {@code $x :=}, {@code $x =} or in a range {@code $i, $x :=}; whether it assigns. */
  private boolean declarations(String where, List<Variable> variables) {
    int start = tokens.position();
    Token variable = tokens.peekWord();
    if (!variable.is(Kind.VARIABLE)) {
      return false;
    }
    tokens.next();
    Token sign = tokens.nextWord();
    boolean comma = sign.is(Kind.OTHER) && sign.text().equals(",");
    if (!sign.is(Kind.DECLARE) && !sign.is(Kind.ASSIGN) && !comma) {
      tokens.goTo(start);
      return false;
    }
    variables.add(new Variable(variable.span(), variable.text(), List.of()));
    scope.declare(variable.text());
    if (!comma) {
      return sign.is(Kind.ASSIGN);
    }
    if (!where.equals(RANGE) || variables.size() > 1) {
      throw tokens.error(
          sign.span(), "only `{{range}}` declares two variables, and nothing declares more");
    }
    Token next = tokens.peekWord();
    if (!next.is(Kind.VARIABLE) && !next.is(Kind.RIGHT) && !next.is(Kind.CLOSE)) {
      throw tokens.error(next.span(), "a variable has to follow the comma");
    }
    return declarations(where, variables);
  }

  private Command command(String where) {
    List<Operand> operands = new ArrayList<>();
    Operand operand = operand();
    while (operand != null) {
      operands.add(operand);
      boolean separated = tokens.peek().is(Kind.SPACE);
      tokens.peekWord();
      operand = separated ? operand() : null;
    }
    Token next = tokens.peek();
    if (operands.isEmpty() || !endsCommand(next.kind())) {
      throw tokens.unexpected(next, where);
    }
    if (next.is(Kind.PIPE)) {
      tokens.next();
    }
    Span first = operands.get(0).span();
    return new Command(first.to(operands.get(operands.size() - 1).span()), operands);
  }

  private static boolean endsCommand(Kind kind) {
    return kind == Kind.PIPE || kind == Kind.RIGHT || kind == Kind.CLOSE;
  }

  /** A value with its fields, or null where none starts. */
  private @Nullable Operand operand() {
    Token first = tokens.peek();
    Operand term = term(first);
    if (term == null || !tokens.peek().is(Kind.FIELD)) {
      return term;
    }
    if (isConstant(term)) {
      throw tokens.error(tokens.peek().span(), "`" + first.text() + "` has no fields");
    }
    List<String> path = new ArrayList<>();
    while (tokens.peek().is(Kind.FIELD)) {
      path.add(fieldName(tokens.next()));
    }
    Span span = tokens.from(term.span().start());
    if (term instanceof Field field) {
      path.addAll(0, field.path());
      return new Field(span, path);
    }
    return term instanceof Variable variable
        ? new Variable(span, variable.name(), path)
        : new Chain(span, term, path);
  }

  private @Nullable Operand term(Token token) {
    Span span = token.span();
    int start = tokens.position();
    tokens.next();
    return switch (token.kind()) {
      case DOT -> new Dot(span);
      case NIL -> new Nil(span);
      case BOOL -> new BoolLiteral(span, token.text().equals("true"));
      case NUMBER, COMPLEX, CHARACTER -> new NumberLiteral(span, token.text());
      case STRING, RAW_STRING -> string(token);
      case FIELD -> new Field(span, List.of(fieldName(token)));
      case VARIABLE -> variable(token);
      case NAME -> function(token);
      case OPEN -> inParentheses(token);
      default -> {
        tokens.goTo(start);
        yield null;
      }
    };
  }

  static StringLiteral string(Token token) {
    return new StringLiteral(token.span(), Quoting.unquote(token.text()).orElseThrow());
  }

  private Variable variable(Token token) {
    String name = token.text();
    if (!scope.knows(name)) {
      throw tokens.error(
          token.span(),
          "there is no variable `" + name + "` here" + DidYouMean.question(name, scope.named()));
    }
    return new Variable(token.span(), name, List.of());
  }

  private FunctionName function(Token token) {
    String name = token.text();
    if (!functions.contains(name)) {
      String question =
          scope.knows("$" + name)
              ? "; did you mean `$" + name + "`?"
              : DidYouMean.question(name, functions);
      throw tokens.error(token.span(), "`" + name + "` is not a function" + question);
    }
    return new FunctionName(token.span(), name);
  }

  private Pipeline inParentheses(Token open) {
    deeper(open.span());
    Pipeline inner = pipeline("parentheses", Kind.CLOSE);
    tokens.next();
    shallower();
    return new Pipeline(
        tokens.from(open.span().start()), inner.variables(), inner.assignment(), inner.commands());
  }

  private static String fieldName(Token field) {
    return field.text().substring(1);
  }

  private static boolean isConstant(Operand operand) {
    return operand instanceof BoolLiteral
        || operand instanceof Dot
        || operand instanceof Nil
        || operand instanceof NumberLiteral
        || operand instanceof StringLiteral;
  }
}
