package dev.tocsin.promql.syntax;

import dev.tocsin.promql.series.SequenceValue;
import dev.tocsin.promql.series.SeriesDescription;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the series of rule tests: a selector that only knows {@code =}, then values. {@link
 * dev.tocsin.promql.PromQl} is the front door; this is for those who want the errors as a list.
 */
public final class SeriesReader {
  private final String text;
  private final TokenStream in;
  private final SortedMap<String, String> labels = new TreeMap<>();

  private SeriesReader(String text, ParserOptions options, List<PromQlError> errors) {
    this.text = text;
    this.in = new TokenStream(text, options.withDialect(Dialect.PROMETHEUS), errors);
  }

  /**
   * The series of a text, or null if errors were added to the list.
   *
   * @param errors receives what is wrong, in the order it was found
   */
  public static @Nullable SeriesDescription read(
      String text, ParserOptions options, List<PromQlError> errors) {
    int before = errors.size();
    try {
      SeriesReader reader = new SeriesReader(text, options, errors);
      int end = reader.metric();
      List<SequenceValue> values = new SeriesParser(new SeriesWords(text, end, errors)).readAll();
      return errors.size() == before ? new SeriesDescription(reader.labels, values) : null;
    } catch (SyntaxAbort abort) {
      return null;
    }
  }

  /** Reads name and labels, which may all be missing; returns where they end. */
  private int metric() {
    int start = in.start();
    int end = in.end();
    if (in.at(Token.END_OF_INPUT)) {
      return end;
    }
    String name = null;
    if (in.token().isName) {
      name = in.word();
      in.advance();
    } else if (!in.at(Token.LEFT_BRACE)) {
      throw in.unexpected("the name of a metric or `{`");
    }
    if (name == null || text.startsWith("{", end)) {
      VectorSelector selector = new SelectorParser(in).read(null, start);
      selector.matchers().forEach(this::label);
      end = selector.span().end();
    }
    if (name != null) {
      labels.put(LabelMatcher.METRIC_NAME, name);
    }
    return end;
  }

  private void label(LabelMatcher matcher) {
    if (matcher.op() != MatchOperator.EQUAL) {
      String op = matcher.op().symbol();
      in.error(matcher.span(), "a series has its labels by `=`, not by `" + op + "`");
    } else if (!matcher.value().isEmpty() // a label without a value is none
        && labels.put(Names.ofTree(matcher.label()), matcher.value()) != null) {
      in.error(matcher.span(), "the series has a label `" + matcher.label() + "` already");
    }
  }
}
