package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads selectors: a metric's name and the conditions in braces. */
final class SelectorParser {
  private final TokenStream in;

  private final Buffer<LabelMatcher> matchers = new Buffer<>();

  /** Those of the selector that is being read. */
  private List<String> variables = List.of();

  SelectorParser(TokenStream in) {
    this.in = in;
  }

  /** Reads what follows the name, if there are braces. */
  VectorSelector read(@Nullable String metric, int start) {
    variables = List.of();
    if (in.accept(Token.LEFT_BRACE)) {
      int level = in.nesting();
      while (!in.at(Token.RIGHT_BRACE)) {
        try {
          matcher();
          if (!in.at(Token.RIGHT_BRACE)) {
            in.expect(Token.COMMA, "`,` or `}`");
          }
        } catch (SyntaxAbort abort) {
          in.recover(abort, level, Token.COMMA, Token.RIGHT_BRACE);
          in.accept(Token.COMMA);
        }
      }
      in.advance();
    }
    return new VectorSelector(
        metric,
        matchers.take(),
        variables,
        Modifiers.NONE,
        RangeExtension.NONE,
        in.spanFrom(start));
  }

  private void matcher() {
    int start = in.start();
    boolean quoted = in.at(Token.STRING);
    if (!quoted && !in.at(Token.IDENTIFIER) && !in.at(Token.VARIABLE)) {
      throw in.unexpected("a label or `}`");
    }
    String name = quoted ? in.stringValue() : in.word();
    in.advance();
    MatchOperator op = operator();
    if (op == null) {
      if (quoted) {
        matchers.add(
            new LabelMatcher(
                LabelMatcher.METRIC_NAME, MatchOperator.EQUAL, name, in.spanFrom(start)));
      } else if (Names.hasVariable(name)) {
        addVariable(name);
      } else {
        throw in.unexpected("`=`, `!=`, `=~` or `!~`");
      }
      return;
    }
    in.advance();
    if (in.isGrafana() && (in.at(Token.VARIABLE) || in.at(Token.IDENTIFIER))) {
      variableValue(start);
      return;
    }
    if (!in.at(Token.STRING)) {
      throw in.unexpected("a string");
    }
    String value = in.stringValue();
    in.advance();
    Span span = in.spanFrom(start);
    if (op.isRegex() && !(in.isGrafana() && Names.hasVariable(value))) {
      checkRegex(value, span);
    }
    matchers.add(new LabelMatcher(quoted ? Names.ofQuoted(name) : name, op, value, span));
  }

  /** A value without quotes: its variable brings them along, as {@code ${x:doublequote}} does. */
  private void variableValue(int start) {
    if (!Names.hasVariable(in.word())) {
      throw in.unexpected("a string");
    }
    in.advance();
    Span span = in.spanFrom(start);
    addVariable(in.text.substring(span.start(), span.end()));
  }

  private void addVariable(String text) {
    List<String> more = new ArrayList<>(variables);
    more.add(text);
    variables = more;
  }

  private void checkRegex(String value, Span span) {
    try {
      Regex.check(value);
    } catch (RegexException e) {
      in.error(span, "the regular expression is wrong: " + e.getMessage());
    }
  }

  private @Nullable MatchOperator operator() {
    return switch (in.token()) {
      case ASSIGN -> MatchOperator.EQUAL;
      case NOT_EQUAL -> MatchOperator.NOT_EQUAL;
      case MATCHES -> MatchOperator.MATCHES;
      case NOT_MATCHES -> MatchOperator.NOT_MATCHES;
      default -> null;
    };
  }
}
