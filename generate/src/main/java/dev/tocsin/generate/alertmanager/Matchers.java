package dev.tocsin.generate.alertmanager;

import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.List;

/**
 * Matchers in the syntax that Alertmanager has had since 0.27: {@code severity="critical"}. The
 * value is always quoted, so that the older syntax reads the same.
 */
final class Matchers {
  private Matchers() {}

  static List<String> print(List<LabelMatcher> matchers) {
    return matchers.stream().map(Matchers::print).toList();
  }

  private static String print(LabelMatcher matcher) {
    String value = matcher.value().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return matcher.label() + matcher.op().symbol() + '"' + value + '"';
  }
}
