package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;

/** Reads lists of labels in parentheses, behind {@code by}, {@code on} and the like. */
final class LabelListParser {
  private final TokenStream in;
  private final Buffer<String> names = new Buffer<>();
  private final Buffer<Span> spans = new Buffer<>();

  LabelListParser(TokenStream in) {
    this.in = in;
  }

  /** Reads a list, and notes where its names are. */
  List<String> read() {
    in.expect(Token.LEFT_PAREN, "`(` and labels");
    int level = in.nesting();
    while (!in.at(Token.RIGHT_PAREN)) {
      try {
        names.add(label());
        spans.add(in.span());
        in.advance();
        if (!in.at(Token.RIGHT_PAREN)) {
          in.expect(Token.COMMA, "`,` or `)`");
        }
      } catch (SyntaxAbort abort) {
        in.recover(abort, level, Token.COMMA, Token.RIGHT_PAREN);
        in.accept(Token.COMMA);
      }
    }
    in.advance();
    return names.take();
  }

  /** Where the names of all lists are that were read since the last call. */
  List<Span> takeSpans() {
    return spans.take();
  }

  private String label() {
    if (in.at(Token.STRING)) {
      String name = in.stringValue();
      if (name.isEmpty() || Quoting.hasInvalidBytes(name)) {
        in.error(in.span(), in.word() + " is no name of a label");
      }
      return Names.ofQuoted(name);
    }
    if (!in.token().isLabel && !in.at(Token.VARIABLE)) {
      throw in.unexpected("a label");
    }
    String name = in.word();
    boolean strict = in.options.has(Feature.PROMQL_UNQUOTED_UTF8_NAMES);
    if (strict && in.at(Token.METRIC_IDENTIFIER)) {
      in.error(in.span(), "`" + name + "` is no name of a label without quotes");
    }
    return name;
  }

  /** Reads {@code by (...)} or {@code without (...)}, at which the stream is. */
  Grouping grouping() {
    int start = in.start();
    Grouping.Mode mode = in.at(Token.BY) ? Grouping.Mode.BY : Grouping.Mode.WITHOUT;
    in.advance();
    List<String> labels = read();
    if (mode == Grouping.Mode.BY && labels.isEmpty()) {
      return Grouping.NONE;
    }
    return new Grouping(mode, labels, takeSpans(), in.spanFrom(start));
  }
}
