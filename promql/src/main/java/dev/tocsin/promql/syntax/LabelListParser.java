package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of labels in parentheses, behind {@code by}, {@code on} and the like. */
final class LabelListParser {
  private final TokenStream in;

  LabelListParser(TokenStream in) {
    this.in = in;
  }

  /** Reads a list, and adds its names and where they are. */
  void read(List<String> names, List<Span> spans) {
    in.expect(Token.LEFT_PAREN, "`(` and labels");
    while (!in.at(Token.RIGHT_PAREN)) {
      names.add(label());
      spans.add(in.span());
      in.advance();
      if (!in.at(Token.RIGHT_PAREN)) {
        in.expect(Token.COMMA, "`,` or `)`");
      }
    }
    in.advance();
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
    List<String> labels = new ArrayList<>(4);
    List<Span> spans = new ArrayList<>(4);
    read(labels, spans);
    if (mode == Grouping.Mode.BY && labels.isEmpty()) {
      return Grouping.NONE;
    }
    return new Grouping(mode, labels, spans, in.spanFrom(start));
  }
}
