package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.PrettyPrinter;
import java.util.List;

/**
 * What a rule of Grafana's asks. In Prometheus an alert rings for each series of the answer,
 * whatever its value is. Grafana rings for values that are not zero, so a value of 0 or NaN would
 * be silent. As Grafana's own import of Prometheus rules does ({@code createQuery} in {@code
 * pkg/services/ngalert/prom/convert.go}), B makes 1 of each value, be it a number, NaN or infinite,
 * and C rings above 0.
 */
final class RuleQueries {
  /** The query that Prometheus answers. */
  static final String ASKED = "A";

  private static final String ANY = "B";

  /** The condition that rings. */
  static final String CONDITION = "C";

  private static final String EXPRESSION = "__expr__";

  /** The time of the answers, in seconds: an instant query reads only its end. */
  private static final int RANGE_SECONDS = 600;

  private RuleQueries() {}

  static List<Fields> of(Expr expr, Fields dataSource, String uid) {
    Fields asked =
        Fields.of("expr", PrettyPrinter.print(expr)).with("instant", true).with("range", false);
    Fields any =
        Fields.of("type", "math")
            .with(
                "expression",
                "is_number($" + ASKED + ") || is_nan($" + ASKED + ") || is_inf($" + ASKED + ")");
    Fields above = Fields.of("type", "gt").with("params", List.of(0));
    Fields rings =
        Fields.of("type", "threshold")
            .with("expression", ANY)
            .with("conditions", List.of(Fields.of("evaluator", above)));
    Fields expression = Fields.of("type", EXPRESSION).with("uid", EXPRESSION);
    return List.of(
        query(ASKED, uid, dataSource, asked),
        query(ANY, EXPRESSION, expression, any),
        query(CONDITION, EXPRESSION, expression, rings));
  }

  private static Fields query(String id, String uid, Fields dataSource, Fields model) {
    return Fields.of("refId", id)
        .with("relativeTimeRange", Fields.of("from", RANGE_SECONDS).with("to", 0))
        .with("datasourceUid", uid)
        .with("model", Fields.of("refId", id).with("datasource", dataSource).and(model));
  }
}
