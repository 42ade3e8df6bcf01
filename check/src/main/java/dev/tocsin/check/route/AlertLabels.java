package dev.tocsin.check.route;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The labels with which an alert comes to Alertmanager: those of its query, overwritten by its own,
 * and the server's external labels where it has none of that name.
 *
 * @param query the labels of the query's result
 * @param external the external labels of the server
 */
record AlertLabels(Alert alert, LabelSet query, Map<String, String> external) {
  /** The values that a label may have. */
  LabelValues values(String label) {
    if (label.equals(Label.ALERTNAME.name())) {
      return LabelValues.only(alert.name());
    }
    String own = alert.labels().get(label);
    if (own != null) {
      return own.contains("{{") ? LabelValues.ANY : LabelValues.only(own);
    }
    if (label.equals(LabelMatcher.METRIC_NAME) || !query.isPossible(label)) {
      return LabelValues.only(otherwise(label));
    }
    Set<String> known = query.values(label);
    if (known == null) {
      return new LabelValues(null, !query.isCertain(label) && otherwise(label).isEmpty());
    }
    Set<String> values = new TreeSet<>(known);
    if (!query.isCertain(label)) {
      values.add(otherwise(label));
    }
    return new LabelValues(values, values.contains(""));
  }

  /** What a label is that the alert has not. */
  private String otherwise(String label) {
    return external.getOrDefault(label, "");
  }
}
