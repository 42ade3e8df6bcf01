package dev.tocsin.reader.alertmanager;

import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import dev.tocsin.reader.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Reads the matchers of a route or an inhibition, in their new form and in the two older ones. */
final class MatcherReader {
  private final Fields fields;
  private final Reading reading;
  private final List<LabelMatcher> matchers = new ArrayList<>();

  private MatcherReader(Fields fields, Reading reading) {
    this.fields = fields;
    this.reading = reading;
  }

  /**
   * All matchers under {@code matchers}, {@code match} and {@code match_re}.
   *
   * @param prefix what stands before these keys, such as {@code source_}
   */
  static List<LabelMatcher> read(Fields fields, String prefix, Reading reading) {
    MatcherReader reader = new MatcherReader(fields, reading);
    reader.map(prefix + "match", MatchOperator.EQUAL);
    reader.map(prefix + "match_re", MatchOperator.MATCHES);
    Node texts = fields.get(prefix + "matchers");
    if (texts instanceof Sequence) {
      fields.texts(prefix + "matchers").forEach(reader::text);
    } else if (texts instanceof Scalar text) {
      reader.text(text);
    } else if (texts != null) {
      fields.list(prefix + "matchers");
    }
    return reader.matchers;
  }

  private void map(String key, MatchOperator operator) {
    fields
        .map(key)
        .forEach(
            (name, value) -> {
              boolean nothing = !fields.fields(key).has(name.value());
              if (operator == MatchOperator.MATCHES && nothing) {
                reading.refuse(
                    name, "`" + name.value() + "` has no regular expression", "write one");
              } else {
                add(name, LabelMatcher.of(name.value(), operator, value));
              }
            });
  }

  private void text(Scalar text) {
    MatcherText.read(text.value())
        .ifPresentOrElse(
            read -> read.forEach(matcher -> add(text, matcher)),
            () ->
                reading.refuse(
                    text,
                    "`" + text.value() + "` is no matcher",
                    "write it as severity=\"critical\""));
  }

  private void add(Node node, LabelMatcher matcher) {
    boolean regex =
        matcher.op() == MatchOperator.MATCHES || matcher.op() == MatchOperator.NOT_MATCHES;
    try {
      if (regex) {
        Regex.check(matcher.value());
      }
      matchers.add(matcher);
    } catch (RegexException wrong) {
      reading.refuse(
          node,
          "`" + matcher.value() + "` is no regular expression: " + wrong.getMessage(),
          "use RE2's syntax, without look-around and back references");
    }
  }
}
