package dev.tocsin.check.promql;

import dev.tocsin.check.Checker;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.query.Query;
import java.util.stream.Collectors;

/** What the checks of expressions tell of one expression. */
final class Told {
  private Told() {}

  /** Each finding of a panel's query as the last part of its id and the underlined text. */
  static String of(Monitoring monitoring, String promql) {
    Dashboard dashboard =
        Dashboard.titled("Any").row("Any", TimeSeries.titled("Any").query(Query.parse(promql)));
    return Checker.check(monitoring.dashboards(dashboard)).stream()
        .filter(finding -> finding.id().startsWith("promql/"))
        .map(Told::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(Diagnostic finding) {
    Excerpt excerpt = finding.excerpts().get(0);
    return finding.id().substring("promql/".length())
        + " "
        + excerpt.text().substring(excerpt.span().start(), excerpt.span().end());
  }
}
